// Shows one sandbox and plays its courier, bank or buyer. What comes from elsewhere is only ever set as text.

const MOST_LINES = 500;
const find = (id) => document.getElementById(id);

function make(tag, text = "", className = "") {
  const node = document.createElement(tag);
  node.textContent = text;
  node.className = className;
  return node;
}

async function ask(method, path, body) {
  try {
    const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
    const answer = await fetch(path, init);
    const content = await answer.json();
    if (!answer.ok) throw new Error(content.error ?? content.message ?? `${answer.status}`);
    find("said").hidden = true;
    return content;
  } catch (error) {
    find("said").textContent = `${path}: ${error.message}`;
    find("said").hidden = false;
    return null;
  }
}

function button(label, danger, act) {
  const node = make("button", label, danger ? "danger" : "");
  node.type = "button";
  node.addEventListener("click", async () => {
    node.disabled = true;
    await act();
    node.disabled = false;
  });
  return node;
}

// What can be acted upon

function cardOf(thing) {
  const card = make("article");
  card.dataset.title = thing.title;
  const top = make("div", "", "top");
  top.append(make("h3", thing.title), make("span", thing.state, "state"));
  const facts = make("dl");
  for (const [name, value] of Object.entries(thing.facts)) facts.append(make("dt", name), make("dd", value));
  const actions = make("div", "", "actions");
  for (const action of thing.actions) {
    let written = null;
    if (action.asks) {
      written = make("input");
      written.value = action.body[action.asks];
      written.setAttribute("aria-label", `${action.label} to ${thing.title}`);
      actions.append(written);
    }
    actions.append(
      button(action.label, action.danger, async () => {
        const own = written === null ? {} : { [action.asks]: written.value };
        if (written !== null) written.dataset.sent = "";
        await ask("POST", action.path, { ...action.body, ...own });
        await showThings();
      }),
    );
  }
  card.append(top, facts, actions);
  return card;
}

let asked = 0;
async function showThings() {
  const mine = ++asked;
  const found = await ask("GET", `things?q=${encodeURIComponent(find("sought").value)}`);
  if (found === null || mine !== asked) return;
  // Somebody who is writing is not interrupted; the next change shows what happened meanwhile.
  const writing = document.activeElement;
  if (writing?.closest("article") && writing.tagName === "INPUT" && writing.dataset.sent === undefined) return;
  document.title = `${found.name} sandbox`;
  find("name").textContent = found.name;
  find("called").textContent = found.called;
  find("total").textContent = found.total > found.things.length ? `${found.things.length} of ${found.total}` : found.total;
  const cards = found.things.map(cardOf);
  find("things").replaceChildren(...(cards.length ? cards : [make("p", "Nothing yet.", "none")]));
}

let planned = 0;
function showThingsSoon() {
  clearTimeout(planned);
  planned = setTimeout(showThings, 250);
}

// Faults

function rule(kind) {
  const body = { kind, seconds: Number(find("seconds").value || 1) };
  if (find("operation").value) body.operation = find("operation").value;
  if (find("calls").value) body.calls = Number(find("calls").value);
  if (find("share").value) body.share = Number(find("share").value) / 100;
  return body;
}

function saidOf(rule) {
  const share = rule.share === null ? "" : ` ${Math.round(rule.share * 100)} % of`;
  const calls = rule.calls === null ? "all" : `next ${rule.calls}`;
  return `${share} ${calls} ${rule.operation ?? "calls"}`.trim();
}

function showFaults(found) {
  if (found === null) return;
  const chosen = find("operation");
  if (chosen.length === 1) for (const name of found.operations) chosen.append(new Option(name));
  find("rules").textContent = found.rules.length || "none";
  find("kinds").replaceChildren(
    ...Object.entries(found.kinds).map(([kind, what]) => {
      const rules = found.rules.filter((one) => one.kind === kind);
      const row = make("li", "", rules.length ? "on" : "");
      row.dataset.kind = kind;
      const text = make("div", "", "what");
      text.append(make("b", kind), make("small", what), ...rules.map((one) => make("div", `on: ${saidOf(one)}`)));
      row.append(text, button("Set", true, async () => showFaults(await ask("POST", "faults", rule(kind)))));
      if (rules.length) {
        const path = `faults?kind=${encodeURIComponent(kind)}`;
        row.append(button("Clear", false, async () => showFaults(await ask("DELETE", path))));
      }
      return row;
    }),
  );
}

// The ledger

function summaryOf(entry) {
  const { fault, status, sent, event, reason, operation } = entry;
  const more = { event, operation, status, reason, fault };
  const words = Object.entries(more).filter(([, value]) => value !== undefined && value !== null && typeof value !== "object");
  if (typeof sent === "boolean") words.push(["taken", sent ? "yes" : "no"]);
  return words.map(([name, value]) => `${name} ${value}`).join(", ");
}

function lineOf(entry) {
  const bad = entry.fault || entry.sent === false || entry.kind === "dropped";
  const line = make("li", "", bad ? "bad" : "");
  line.dataset.kind = entry.kind;
  const details = make("details");
  const summary = make("summary");
  summary.append(
    make("span", `#${entry.seq} `, "seq"),
    make("time", new Date(entry.at * 1000).toLocaleTimeString()),
    make("b", ` ${entry.kind} `),
    make("span", `${entry.key} `),
    make("span", summaryOf(entry), "none"),
  );
  details.append(summary);
  // The text is made when it is wanted: most lines are never opened.
  details.addEventListener("toggle", () => details.append(make("pre", JSON.stringify(entry, null, 2))), { once: true });
  line.append(details);
  return line;
}

const kinds = new Set();
function addKind(kind) {
  if (kinds.has(kind)) return;
  kinds.add(kind);
  find("kind").append(new Option(kind));
}

function chosenKind(line) {
  line.hidden = find("kind").value !== "" && line.dataset.kind !== find("kind").value;
}

function showEntry(entry) {
  if (entry.kind === "reset") find("ledger").replaceChildren();
  addKind(entry.kind);
  const line = lineOf(entry);
  chosenKind(line);
  find("ledger").prepend(line);
  while (find("ledger").childElementCount > MOST_LINES) find("ledger").lastElementChild.remove();
  showThingsSoon();
  if (entry.fault || entry.kind === "reset") showFaultsSoon();
}

let looked = 0;
function showFaultsSoon() {
  clearTimeout(looked);
  looked = setTimeout(async () => showFaults(await ask("GET", "faults")), 250);
}

function live(state, text) {
  find("live").dataset.state = state;
  find("live").textContent = text;
}

const events = new EventSource("events");
events.addEventListener("open", () => live("live", "live"));
events.addEventListener("error", () => live("waiting", "connecting"));
events.addEventListener("message", (event) => showEntry(JSON.parse(event.data)));

find("sought").addEventListener("input", showThingsSoon);
find("kind").addEventListener("change", () => [...find("ledger").children].forEach(chosenKind));
find("rule").addEventListener("submit", (event) => event.preventDefault());
find("clear").addEventListener("click", async () => showFaults(await ask("DELETE", "faults")));
showThings();
showFaultsSoon();
