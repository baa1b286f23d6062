"""The copy of the couriers' districts: found as people write them, and right after every walk."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bootstrap import App
from local.sandbox.boscod_regions import DISTRICTS, Atlas, part
from models import regions
from models.db import pool, transaction
from models.errors import Invalid, NotFound
from models.regions import Region, RegionKind, RegionWalk, WalkOutcome
from models.regions.tables import WalkedRegion
from tests.regions import BARAT, CEMPAKA_PUTIH, COBLONG, GAMBIR, PUSAT, SETIABUDI, answer, city_of, cover, walked
from tests.shop import jobs_of

NOW = datetime(2026, 3, 2, 5, 0, tzinfo=UTC)
BANDUNG, SELATAN = city_of(COBLONG), city_of(SETIABUDI)


async def found(keyword: str) -> list[str]:
    districts, total = await regions.search(keyword, start=0, limit=100, using=pool())
    assert total == len(districts)
    return [f"{one.name}, {one.city_name}" for one in districts]


async def known(district_id: int) -> bool:
    return (await regions.look(district_id, using=pool())).district is not None


class TestSearch:
    @pytest.fixture(autouse=True)
    async def copy(self, app: App) -> None:
        await cover(BANDUNG, PUSAT, SELATAN)

    @pytest.mark.parametrize(
        "keyword",
        ["coblong", "COB", "coblong bandung", "bandung cob", "Kec. Coblong, Kota Bandung", "cob jawa barat", "cöblong"],
    )
    async def test_a_district_is_found_by_beginnings_of_its_words_in_any_order(self, keyword: str) -> None:
        assert await found(keyword) == ["COBLONG, BANDUNG"]

    @pytest.mark.parametrize("keyword", ["oblong", "coblong jakarta", "surabaya", "---", "'; DROP TABLE regions; --"])
    async def test_what_is_not_there_is_not_found(self, keyword: str) -> None:
        assert await found(keyword) == []

    async def test_districts_that_begin_so_come_before_those_of_a_city_that_does(self) -> None:
        names = await found("bandung")
        own = [name for name in names if name.startswith("BANDUNG")]
        assert (
            names[: len(own)] == own == ["BANDUNG KIDUL, BANDUNG", "BANDUNG KULON, BANDUNG", "BANDUNG WETAN, BANDUNG"]
        )
        assert len(names) == len(part(BANDUNG).every_district())

    @pytest.mark.parametrize(("keyword", "first"), [("kab. bandung", "KAB. BANDUNG"), ("bandung", "BANDUNG")])
    async def test_a_title_tells_a_regency_from_the_city_of_its_name(self, keyword: str, first: str) -> None:
        [soreang] = [one for one in DISTRICTS.values() if one.name == "SOREANG" and one.city.name == "KAB. BANDUNG"]
        await cover(BANDUNG, soreang.city.id)
        assert (await found(keyword))[0].endswith(f", {first}")
        assert await found("soreang kab bandung") == ["SOREANG, KAB. BANDUNG"]

    async def test_a_part_of_a_list_knows_how_long_the_whole_is(self) -> None:
        first, total = await regions.search("jakarta", start=0, limit=5, using=pool())
        second, again = await regions.search("jakarta", start=5, limit=5, using=pool())
        beyond, still = await regions.search("jakarta", start=1000, limit=5, using=pool())
        assert total == again == still == 18, "districts of Jakarta Pusat and Selatan"
        assert len({one.id for one in first + second}) == 10
        assert beyond == []

    async def test_it_says_what_a_district_lies_in(self) -> None:
        [one], _ = await regions.search("cempaka putih", start=0, limit=10, using=pool())
        assert (one.id, one.code, one.city_id, one.city_name) == (CEMPAKA_PUTIH, "JKTP01", PUSAT, "JAKARTA PUSAT")
        assert (one.province_id, one.province_name) == (1, "DKI JAKARTA")

    async def test_from_the_provinces_down_by_name(self) -> None:
        provinces, total = await regions.provinces(start=0, limit=10, using=pool())
        assert ([one.name for one in provinces], total) == (["DKI JAKARTA", "JAWA BARAT"], 2)
        cities, _ = await regions.cities_of(1, start=0, limit=10, using=pool())
        assert [one.boscod_id for one in cities] == [PUSAT, SELATAN]
        city, districts, total = await regions.districts_of(PUSAT, start=1, limit=2, using=pool())
        assert (city.parent_id, [one.boscod_id for one in districts], total) == (1, [GAMBIR, 14911], 8)
        with pytest.raises(NotFound):
            await regions.cities_of(999, start=0, limit=10, using=pool())

    @pytest.mark.parametrize("names", [("Coblong", "Kota Bandung", "Jawa Barat"), ("coblong", "", "")])
    async def test_names_of_one_place_alone_have_its_number(self, names: tuple[str, str, str]) -> None:
        district, city, province = names
        place = await regions.named(district=district, city=city, province=province, using=pool())
        assert place is not None
        assert place.id == COBLONG

    async def test_names_of_several_places_have_none_until_the_city_is_said(self) -> None:
        [pekanbaru] = [one for one in DISTRICTS.values() if (one.name, one.city.name) == ("SUKAJADI", "PEKANBARU")]
        await cover(BANDUNG, pekanbaru.city.id)
        assert await regions.named(district="Sukajadi", city="", province="", using=pool()) is None
        place = await regions.named(district="Sukajadi", city="Pekanbaru", province="", using=pool())
        assert place is not None
        assert place.id == pekanbaru.id


class TestLooking:
    async def test_where_there_is_no_copy_nobody_can_tell(self, app: App) -> None:
        looked = await regions.look(1, using=pool())
        assert (looked.filled, looked.district, looked.wrong) == (False, None, None)
        await regions.check_served(1, field="district_id", using=pool())

    async def test_where_there_is_one_a_wrong_number_is_named(self, app: App) -> None:
        await cover(PUSAT)
        assert await known(CEMPAKA_PUTIH)
        await regions.check_served(None, field="district_id", using=pool())
        with pytest.raises(Invalid) as caught:
            await regions.check_served(PUSAT, field="district_id", using=pool())
        assert [one["field"] for one in caught.value.fields["errors"]] == ["district_id"]

    async def test_where_boscod_sends_nothing_now_no_parcel_goes(self, app: App) -> None:
        await cover(PUSAT)
        await Region.filter(boscod_id=GAMBIR).update(active=False)
        assert not await known(GAMBIR)
        assert await found("gambir") == []


class TestWalking:
    async def test_nothing_of_a_walk_is_seen_before_its_end(self, app: App) -> None:
        async with transaction() as tx:
            walk = await regions.begin(now=NOW, using=tx)
        while (question := await regions.next_question(walk.id, using=pool())) is not None:
            async with transaction() as tx:
                await regions.keep(walk.id, question, answer(part(PUSAT, BARAT), question), using=tx)
            assert not await regions.is_filled(using=pool())
        async with transaction() as tx:
            assert await regions.settle(walk.id, now=NOW, using=tx) is WalkOutcome.KEPT
        assert await known(CEMPAKA_PUTIH)
        assert await WalkedRegion.all().count() == 0
        ended = await RegionWalk.get(id=walk.id)
        assert (ended.outcome, ended.ended_at, ended.districts) == (WalkOutcome.KEPT, NOW, 16)

    async def test_one_that_broke_off_goes_on_with_the_next_question(self, app: App) -> None:
        atlas = part(PUSAT, BANDUNG)
        asked = []
        async with transaction() as tx:
            walk = await regions.begin(now=NOW, using=tx)
        while (question := await regions.next_question(walk.id, using=pool())) is not None:
            asked.append((question.kind, question.parent_id))
            async with transaction() as tx:
                # Whoever comes anew finds the same walk.
                assert (await regions.begin(now=NOW + timedelta(hours=len(asked)), using=tx)).id == walk.id
                await regions.keep(walk.id, question, answer(atlas, question), using=tx)
        java = DISTRICTS[COBLONG].city.province.id
        assert asked == [
            (RegionKind.PROVINCE, None),
            *((RegionKind.CITY, province) for province in sorted((1, java))),
            *((RegionKind.DISTRICT, city) for city in sorted((PUSAT, BANDUNG))),
        ]

    async def test_one_that_is_a_day_old_is_left_and_another_begun(self, app: App) -> None:
        async with transaction() as tx:
            old = await regions.begin(now=NOW, using=tx)
            question = await regions.next_question(old.id, using=tx)
            assert question is not None
            await regions.keep(old.id, question, answer(part(PUSAT), question), using=tx)
            new = await regions.begin(now=NOW + timedelta(days=1), using=tx)
        assert new.id != old.id
        assert (await RegionWalk.get(id=old.id)).outcome is WalkOutcome.LEFT
        assert await WalkedRegion.all().count() == 0

    async def test_what_is_told_no_more_is_marked_and_may_come_back(self, app: App) -> None:
        atlas = part(PUSAT, BARAT)
        await walked(atlas, now=NOW)
        gone = atlas.districts[PUSAT].pop(0)
        await walked(atlas, now=NOW + timedelta(days=1))
        assert not await known(gone.id)
        assert await found("cempaka putih") == []
        row = await Region.get(kind=RegionKind.DISTRICT, boscod_id=gone.id)
        assert (row.seen_at, row.gone_at) == (NOW, NOW + timedelta(days=1))
        atlas.districts[PUSAT].append(gone)
        await walked(atlas, now=NOW + timedelta(days=2))
        assert await known(gone.id)

    async def test_with_a_city_go_its_districts(self, app: App) -> None:
        await walked(part(PUSAT, BARAT))
        await walked(part(BARAT))
        assert not await known(CEMPAKA_PUTIH)
        assert await Region.filter(gone_at__isnull=False).count() == 9

    async def test_another_name_is_taken_over(self, app: App) -> None:
        await cover(PUSAT)
        await Region.filter(boscod_id=GAMBIR).update(name="GAMBIER", words="gambier")
        await cover(PUSAT)
        assert await found("gambir") == ["GAMBIR, JAKARTA PUSAT"]


class TestNonsense:
    @pytest.fixture
    async def atlas(self, app: App) -> Atlas:
        """A map of three cities in two provinces, of which there is a copy."""
        atlas = part(PUSAT, BARAT, BANDUNG)
        await walked(atlas)
        return atlas

    async def test_a_list_that_came_back_empty_is_not_believed(self, atlas: Atlas) -> None:
        atlas.districts[PUSAT] = []
        assert await walked(atlas) is WalkOutcome.KEPT
        assert await known(CEMPAKA_PUTIH)

    async def test_nor_a_province_without_cities(self, atlas: Atlas) -> None:
        atlas.cities[1] = []
        assert await walked(atlas) is WalkOutcome.KEPT
        assert await known(CEMPAKA_PUTIH)
        assert await Region.filter(gone_at__isnull=False).count() == 0

    async def test_nor_a_country_without_provinces(self, atlas: Atlas) -> None:
        atlas.provinces = []
        assert await walked(atlas) is WalkOutcome.DOUBTED
        assert await known(CEMPAKA_PUTIH)

    async def test_nor_one_that_lost_more_than_half_of_its_districts(self, atlas: Atlas) -> None:
        for districts in atlas.districts.values():
            del districts[2:]
        assert await walked(atlas) is WalkOutcome.DOUBTED
        assert await known(COBLONG)
        assert await WalkedRegion.all().count() == 0

    async def test_an_empty_first_walk_makes_no_copy(self, app: App) -> None:
        assert await walked(part()) is WalkOutcome.DOUBTED
        assert not await regions.is_filled(using=pool())


class TestWhenToWalk:
    async def taken(self, now: datetime) -> int:
        async with transaction() as tx:
            return await regions.take_unwalked(now=now, using=tx)

    async def test_the_first_start_walks_once(self, app: App) -> None:
        assert await self.taken(NOW) == 1
        assert await self.taken(NOW) == 1
        assert len(await jobs_of("regions.walk")) == 1

    async def test_a_whole_copy_is_left_to_the_night(self, app: App) -> None:
        await cover(PUSAT)
        assert await self.taken(datetime.now(UTC) + timedelta(days=3)) == 0

    async def test_one_whose_job_is_gone_goes_on(self, app: App) -> None:
        await cover(PUSAT)
        async with transaction() as tx:
            await regions.begin(now=NOW, using=tx)
        assert await self.taken(NOW) == 1

    async def test_where_the_first_came_to_nothing_the_next_comes_an_hour_later(self, app: App) -> None:
        await walked(part(), now=NOW)
        assert await self.taken(NOW + timedelta(minutes=59)) == 0
        assert await self.taken(NOW + timedelta(minutes=61)) == 1
