"""The sandbox's map: Indonesia's 34 provinces as Boscod counts them, with some of their cities and districts.

The ids and codes of the samples in Boscod's reference are kept; the other ids are the sandbox's own.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import count

_PROVINCE_IDS = {"DKI JAKARTA": 1, "BANTEN": 2, "DI YOGYAKARTA": 5, "BENGKULU": 7, "D.I. ACEH": 8, "BALI": 28}
_CITY_IDS = {"JAKARTA BARAT": (37, "JKTB"), "JAKARTA PUSAT": (38, "JKTP")}
_DISTRICT_IDS = {"CEMPAKA PUTIH": 14909, "COBLONG": 14900, "SETIABUDI": 15780}
"""First of a city's districts, or the one that a sample of the reference names."""

_MAP = {
    "BALI": {
        "BADUNG": "KUTA, KUTA SELATAN, KUTA UTARA, MENGWI",
        "DENPASAR": "DENPASAR BARAT, DENPASAR SELATAN, DENPASAR TIMUR, DENPASAR UTARA",
    },
    "BANTEN": {
        "TANGERANG": "CILEDUG, CIPONDOH, KARAWACI, TANGERANG",
        "TANGERANG SELATAN": "CIPUTAT, PAMULANG, PONDOK AREN, SERPONG",
    },
    "BENGKULU": {"BENGKULU": "GADING CEMPAKA, RATU SAMBAN, TELUK SEGARA"},
    "D.I. ACEH": {"BANDA ACEH": "BAITURRAHMAN, KUTA ALAM, MEURAXA, SYIAH KUALA"},
    "DI YOGYAKARTA": {
        "SLEMAN": "DEPOK, GAMPING, MLATI, NGAGLIK",
        "YOGYAKARTA": "DANUREJAN, GONDOKUSUMAN, JETIS, UMBULHARJO",
    },
    "DKI JAKARTA": {
        "JAKARTA BARAT": (
            "CENGKARENG, GROGOL PETAMBURAN, KALIDERES, KEBON JERUK, KEMBANGAN, PALMERAH, TAMAN SARI, TAMBORA"
        ),
        "JAKARTA PUSAT": "CEMPAKA PUTIH, GAMBIR, JOHAR BARU, KEMAYORAN, MENTENG, SAWAH BESAR, SENEN, TANAH ABANG",
        "JAKARTA SELATAN": "CILANDAK, JAGAKARSA, KEBAYORAN BARU, KEBAYORAN LAMA, PASAR MINGGU, SETIABUDI, TEBET",
        "JAKARTA TIMUR": "CAKUNG, CIRACAS, DUREN SAWIT, JATINEGARA, KRAMAT JATI, MATRAMAN, PULO GADUNG",
        "JAKARTA UTARA": "CILINCING, KELAPA GADING, KOJA, PADEMANGAN, PENJARINGAN, TANJUNG PRIOK",
        "KEPULAUAN SERIBU": "KEPULAUAN SERIBU SELATAN, KEPULAUAN SERIBU UTARA",
    },
    "GORONTALO": {"GORONTALO": "KOTA SELATAN, KOTA TENGAH, KOTA UTARA"},
    "JAMBI": {"JAMBI": "JAMBI SELATAN, JAMBI TIMUR, KOTA BARU, TELANAIPURA"},
    "JAWA BARAT": {
        "BANDUNG": "ANTAPANI, BUAHBATU, CICENDO, COBLONG, LENGKONG, SUKAJADI",
        "BEKASI": "BEKASI BARAT, BEKASI SELATAN, BEKASI TIMUR, BEKASI UTARA",
        "BOGOR": "BOGOR BARAT, BOGOR SELATAN, BOGOR TENGAH, BOGOR UTARA",
        "DEPOK": "BEJI, CIMANGGIS, PANCORAN MAS, SUKMAJAYA",
    },
    "JAWA TENGAH": {
        "SEMARANG": "BANYUMANIK, CANDISARI, SEMARANG BARAT, TEMBALANG",
        "SURAKARTA": "BANJARSARI, JEBRES, LAWEYAN, SERENGAN",
    },
    "JAWA TIMUR": {
        "MALANG": "BLIMBING, KLOJEN, LOWOKWARU, SUKUN",
        "SURABAYA": "GUBENG, RUNGKUT, SUKOLILO, TEGALSARI, WONOCOLO, WONOKROMO",
    },
    "KALIMANTAN BARAT": {"PONTIANAK": "PONTIANAK BARAT, PONTIANAK KOTA, PONTIANAK SELATAN"},
    "KALIMANTAN SELATAN": {"BANJARMASIN": "BANJARMASIN BARAT, BANJARMASIN TENGAH, BANJARMASIN TIMUR"},
    "KALIMANTAN TENGAH": {"PALANGKA RAYA": "JEKAN RAYA, PAHANDUT, SEBANGAU"},
    "KALIMANTAN TIMUR": {
        "BALIKPAPAN": "BALIKPAPAN BARAT, BALIKPAPAN KOTA, BALIKPAPAN SELATAN",
        "SAMARINDA": "SAMARINDA KOTA, SAMARINDA ULU, SUNGAI PINANG",
    },
    "KALIMANTAN UTARA": {"TARAKAN": "TARAKAN BARAT, TARAKAN TENGAH, TARAKAN TIMUR"},
    "KEPULAUAN BANGKA BELITUNG": {"PANGKAL PINANG": "BUKIT INTAN, RANGKUI, TAMAN SARI"},
    "KEPULAUAN RIAU": {"BATAM": "BATAM KOTA, LUBUK BAJA, SEKUPANG"},
    "LAMPUNG": {"BANDAR LAMPUNG": "KEDATON, RAJABASA, TANJUNG KARANG PUSAT"},
    "MALUKU": {"AMBON": "NUSANIWE, SIRIMAU, TELUK AMBON"},
    "MALUKU UTARA": {"TERNATE": "TERNATE SELATAN, TERNATE TENGAH, TERNATE UTARA"},
    "NUSA TENGGARA BARAT": {"MATARAM": "AMPENAN, CAKRANEGARA, MATARAM"},
    "NUSA TENGGARA TIMUR": {"KUPANG": "KELAPA LIMA, KOTA RAJA, OEBOBO"},
    "PAPUA": {"JAYAPURA": "ABEPURA, JAYAPURA SELATAN, JAYAPURA UTARA"},
    "PAPUA BARAT": {"SORONG": "SORONG BARAT, SORONG TIMUR, SORONG UTARA"},
    "RIAU": {"PEKANBARU": "MARPOYAN DAMAI, SUKAJADI, TAMPAN"},
    "SULAWESI BARAT": {"MAMUJU": "MAMUJU, SIMBORO, TAPALANG"},
    "SULAWESI SELATAN": {"MAKASSAR": "BIRINGKANAYA, PANAKKUKANG, RAPPOCINI, TAMALANREA"},
    "SULAWESI TENGAH": {"PALU": "PALU BARAT, PALU SELATAN, PALU TIMUR"},
    "SULAWESI TENGGARA": {"KENDARI": "BARUGA, KADIA, MANDONGA"},
    "SULAWESI UTARA": {"MANADO": "MALALAYANG, SARIO, WANEA"},
    "SUMATERA BARAT": {"PADANG": "KURANJI, PADANG BARAT, PADANG UTARA"},
    "SUMATERA SELATAN": {"PALEMBANG": "ILIR BARAT I, ILIR TIMUR I, SUKARAMI"},
    "SUMATERA UTARA": {"MEDAN": "MEDAN BARU, MEDAN HELVETIA, MEDAN KOTA, MEDAN SUNGGAL"},
}


@dataclass(frozen=True, slots=True)
class Province:
    """A province."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class City:
    """A city or regency."""

    id: int
    name: str
    code: str
    province: Province


@dataclass(frozen=True, slots=True)
class District:
    """A district, the place to which parcels go."""

    id: int
    name: str
    code: str
    city: City


def _build() -> tuple[list[Province], list[City], list[District]]:
    free_province = (number for number in count(1) if number not in _PROVINCE_IDS.values())
    free_city, free_district = count(101), count(20_001)
    provinces, cities, districts = [], [], []
    for province_name, its_cities in _MAP.items():
        province = Province(_PROVINCE_IDS.get(province_name) or next(free_province), province_name)
        provinces.append(province)
        for city_name, names in its_cities.items():
            city_id, code = _CITY_IDS.get(city_name) or _numbered(next(free_city))
            city = City(city_id, city_name, code, province)
            cities.append(city)
            following = count(_DISTRICT_IDS["CEMPAKA PUTIH"]) if city_name == "JAKARTA PUSAT" else free_district
            for number, name in enumerate(names.split(", "), start=1):
                sampled = _DISTRICT_IDS.get(name) if city_name != "JAKARTA PUSAT" else None
                districts.append(District(sampled or next(following), name, f"{code}{number:02}", city))
    return provinces, cities, districts


def _numbered(city_id: int) -> tuple[int, str]:
    return city_id, f"C{city_id:03}"


PROVINCES, CITIES, _districts = _build()
DISTRICTS: dict[int, District] = {district.id: district for district in _districts}
