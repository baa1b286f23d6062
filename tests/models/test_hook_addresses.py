"""Which addresses a webhook may have, and how what is sent there is signed."""

from __future__ import annotations

import pytest

from models.errors import Invalid
from models.hooks import signing
from models.hooks.address import checked

GOOD = (
    "https://hooks.example.com/a?b=c",
    "https://hooks.example.com:8443/",
    "https://hooks.example.com.:443/",
    "https://xn--koe-yna.example/",
)
BAD = (
    "http://hooks.example.com/",
    "ftp://hooks.example.com/",
    "hooks.example.com",
    "https://",
    "https:///path",
    "https://user@hooks.example.com/",
    "https://user:secret@hooks.example.com/",
    "https://hooks.example.com/#part",
    "https://hooks.example.com:25/",
    "https://hooks.example.com:99999/",
    "https://hooks.example.com\\@127.0.0.1/",
    "https://kö.example/",
    "https://hooks.example.com/a b",
    "https://localhost/",
    "https://api.localhost/",
    "https://metadata.google.internal/",
    "https://printer.local/",
    "https://intranet/",
    "https://127.0.0.1/",
    "https://127.1/",
    "https://0x7f.0x1/",
    "https://2130706433/",
    "https://8.8.8.8/",
    "https://169.254.169.254/latest/meta-data/",
    "https://[::1]/",
    "https://[2001:4860:4860::8888]/",
    "https://[::1/",
    "https://hooks.example.com/" + "a" * 500,
)
HERE = ("http://127.0.0.1:8000/hook", "http://localhost/hook", "https://[::1]:8443/", "http://127.9.9.9/")


class TestAddress:
    @pytest.mark.parametrize("url", GOOD)
    def test_a_public_host_by_https_is_taken(self, url: str) -> None:
        assert checked(url, loopback=False) == url

    @pytest.mark.parametrize("url", [*BAD, *HERE])
    def test_anything_else_is_refused(self, url: str) -> None:
        with pytest.raises(Invalid) as refused:
            checked(url, loopback=False)
        assert [one["field"] for one in refused.value.fields["errors"]] == ["url"]

    @pytest.mark.parametrize("url", HERE)
    def test_in_local_mode_this_machine_is_taken_as_well(self, url: str) -> None:
        assert checked(url, loopback=True) == url

    @pytest.mark.parametrize("url", ["http://10.0.0.1/", "http://hooks.example.com/", "ftp://127.0.0.1/"])
    def test_and_no_other(self, url: str) -> None:
        with pytest.raises(Invalid):
            checked(url, loopback=True)


class TestSigning:
    def test_it_is_what_the_specification_s_own_sample_says(self) -> None:
        # The sample of the reference implementations (standard-webhooks/standard-webhooks, libraries).
        body = b'{"test": 2432232314}'
        signed = signing.signature(
            "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
            message_id="msg_p5jXN8AQM9LWM0D4loKWxJek",
            timestamp=1614265330,
            body=body,
        )
        assert signed == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="

    def test_a_secret_is_never_the_same(self) -> None:
        assert signing.new_secret() != signing.new_secret()

    def test_each_key_signs(self) -> None:
        keys = [signing.new_secret(), signing.new_secret()]
        headers = signing.headers(keys, message_id="evt_1", timestamp=1, body=b"{}")
        expected = [signing.signature(key, message_id="evt_1", timestamp=1, body=b"{}") for key in keys]
        assert headers["webhook-signature"].split(" ") == expected
