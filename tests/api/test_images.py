"""Pictures: told by their bytes, written anew, and shown to anybody."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator

import aiohttp
import pytest
from PIL import Image as Pillow

from bootstrap import App
from tests.api.conftest import Person, join
from tests.api.pictures import picture, upload


async def shown(app: App, seller: Person, url: str) -> tuple[str, Pillow.Image]:
    answer = await seller.client.get(url.removeprefix(app.settings.public_url))
    assert answer.status == 200
    assert "immutable" in answer.headers["Cache-Control"]
    return answer.content_type, Pillow.open(io.BytesIO(await answer.read()))


class TestImages:
    @pytest.mark.parametrize(
        ("kind", "mode", "kept"),
        [
            ("JPEG", "RGB", "image/jpeg"),
            ("WEBP", "RGB", "image/jpeg"),
            ("PNG", "RGBA", "image/png"),
            ("GIF", "RGB", "image/jpeg"),
        ],
    )
    async def test_what_is_uploaded_is_shown_to_anybody(
        self, app: App, seller: Person, kind: str, mode: str, kept: str
    ) -> None:
        answer = await upload(seller, picture(kind, mode=mode), name="x.exe")
        assert answer.status == 201, await answer.text()
        made = await answer.json()
        content_type, full = await shown(app, seller, made["url"])
        assert (content_type, full.size) == (kept, (640, 480))
        _, small = await shown(app, seller, made["thumbnail_url"])
        assert max(small.size) == 320

    async def test_a_camera_s_notes_are_gone_and_the_picture_stands_upright(self, app: App, seller: Person) -> None:
        notes = Pillow.Exif()
        notes[0x0112] = 6  # lying on its side
        notes[0x010E] = "Jalan Braga 10"
        made = await (await upload(seller, picture(exif=notes))).json()
        answer = await seller.client.get(made["url"].removeprefix(app.settings.public_url))
        data = await answer.read()
        assert b"Braga" not in data
        assert Pillow.open(io.BytesIO(data)).size == (480, 640)

    @pytest.mark.parametrize(("parts", "size"), [(12, 1024 * 1024), (5, 30_000), (100, 0)])
    async def test_a_chunked_body_is_bounded_by_all_that_it_holds(self, seller: Person, parts: int, size: int) -> None:
        with aiohttp.MultipartWriter("form-data") as body:
            for number in range(parts):
                part = body.append(b"a" * size, {"Content-Type": "image/jpeg"})
                part.set_content_disposition("form-data", name=f"f{number}", filename="kopi.jpg")

        async def chunks() -> AsyncIterator[bytes]:
            kept = bytearray()

            class Into:
                async def write(self, data: bytes) -> None:
                    kept.extend(data)

            await body.write(Into())  # type: ignore[arg-type]  # all that it asks of a writer
            for start in range(0, len(kept), 256 * 1024):
                yield bytes(kept[start : start + 256 * 1024])

        answer = await seller.post("/store/images", data=chunks(), headers={"Content-Type": body.content_type})
        expected = 422 if parts == 5 else 413
        assert answer.status == expected, await answer.text()

    async def test_a_large_one_is_made_smaller(self, seller: Person) -> None:
        made = await (await upload(seller, picture(size=(4096, 1024)))).json()
        assert (made["width"], made["height"]) == (2048, 512)

    @pytest.mark.parametrize(
        "data",
        [
            b"",
            b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
            b"<html>",
            picture("BMP"),
            picture()[:300],
            picture("PNG", size=(7000, 7000)),
        ],
        ids=["nothing", "svg", "html", "bmp", "cut off", "a bomb"],
    )
    async def test_anything_else_is_refused_and_not_kept(self, app: App, seller: Person, data: bytes) -> None:
        answer = await upload(seller, data)
        assert answer.status == 422, await answer.text()
        assert [one["field"] for one in (await answer.json())["errors"]] == ["file"]
        assert not (app.settings.data_dir / "files" / "images").exists()

    async def test_more_than_five_megabytes_are_too_many(self, seller: Person) -> None:
        assert (await upload(seller, b"x" * (5 * 1024 * 1024 + 1))).status == 413

    async def test_customer_service_uploads_none_and_unknown_names_are_not_there(self, seller: Person) -> None:
        assert (await upload(await join(seller), picture())).status == 403
        assert (await seller.client.get("/images/1750661540-444.png")).status == 404
        assert (await seller.client.get("/images/..%2F..%2Fetc%2Fpasswd")).status == 404
