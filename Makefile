# The commands of this project. `make` alone lists them.

PYTHON ?= $(shell for p in python3.12 python3.11 python3; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { echo $$p; break; }; done)
BIN := .venv/bin
# Where a thing made by make is older than what it is made from, it is made again.
READY := .venv/.ready

.DEFAULT_GOAL := help
.PHONY: help up demo journey test check format bench bench-api bench-lock chaos soak fuzz migration lock clean

help: ## show this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/\1\t\2/' | \
		while IFS="$$(printf '\t')" read -r name what; do printf '  make %-10s %s\n' "$$name" "$$what"; done

up: $(READY) ## start everything on this machine, with sample data; Ctrl-C stops it
	@exec $(BIN)/bosonline up

demo: $(READY) ## play orders to the door and back, with failing providers, against a running 'make up'
	@exec $(BIN)/bosonline demo

journey: $(READY) ## open a shop through the API, sell, change everything, and compare each rupiah, against a running 'make up'
	@exec $(BIN)/bosonline journey

test: $(READY) ## run the tests, in parallel, with servers of their own
	$(BIN)/pytest -n auto --dist worksteal $(ARGS)

check: $(READY) ## lint, formatting, types, the arrows between the rooms, and dead code
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/vulture

format: $(READY) ## put the code into the house's format and mend what can be mended by machine
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: $(READY) ## measure what is promised in numbers, within twenty-five minutes; ARGS=--strict fails on a miss
	@for file in orders webhooks export engine; do echo "== benchmarks/$$file.py"; $(BIN)/python "benchmarks/$$file.py" $(ARGS) || failed=1; done; exit $${failed:-0}

chaos: $(READY) ## five minutes of kills while jobs and orders run; then a verdict: lost, done twice, recovered (ARGS="--json PATH")
	@$(BIN)/python -m tests.chaos $(ARGS)

soak: $(READY) ## five minutes of orders, faults and kills; then our rows against the providers' ledgers (ARGS="--json PATH")
	@$(BIN)/python -m tests.soak $(ARGS)

bench-api: $(READY) ## ask everything that can be read, beside 1.1 million orders: within 30 ms (ARGS="--short --strict --json PATH")
	@$(BIN)/python benchmarks/api.py $(ARGS)

fuzz: $(READY) ## five minutes of made-up requests to every endpoint; each that breaks its document is printed (ARGS="--minutes 60")
	@$(BIN)/python -m tests.surface $(ARGS)

bench-lock: ## resolve the other job libraries anew into their lock files (needs uv)
	@for one in oban:3.12 procrastinate:3.11 dramatiq:3.11; do \
		uv pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-header --no-annotate \
			--python-version "$${one#*:}" "benchmarks/contenders/$${one%:*}/requirements.in" \
			-o "benchmarks/contenders/$${one%:*}/requirements.lock" || exit 1; done

migration: $(READY) ## write a migration from the tables: make migration NAME=what_changes (make up must run)
	@test -n "$(NAME)" || { echo "say what changes: make migration NAME=add_colour"; exit 1; }
	$(BIN)/aerich migrate --name "$(NAME)"

lock: ## resolve the dependencies anew into both lock files (needs uv)
	uv pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-header \
		--python-version 3.11 pyproject.toml -o requirements.lock
	uv pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-header \
		--python-version 3.11 --extra dev pyproject.toml -o requirements-dev.lock

clean: ## remove what was made here: .venv, data of 'make up', caches
	@if kill -0 "$$(cat .var/up.lock 2>/dev/null)" 2>/dev/null; then echo "stop 'make up' first"; exit 1; fi
	@if [ -L .var/postgres ]; then rm -rf "$$(readlink .var/postgres)"; fi
	rm -rf .venv .var *.egg-info build dist .pytest_cache .ruff_cache .mypy_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(READY): requirements-dev.lock pyproject.toml
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer is needed; name it with PYTHON=..."; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps -e .
	@touch $@
