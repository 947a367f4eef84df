#!/usr/bin/env python3
"""Makes the place tables of core and the place names of id-lang.

  places.py INPUTS

INPUTS is a folder with
  geonames_names.tsv                   GeoNames, CC BY 4.0: names of cities and first-level units
  cities.tsv, centres.tsv              node dump-packages.js cities / centres (GeoNames; Natural Earth)
  cldr.tsv                             java CldrNames.java (CLDR, Unicode licence V3)
  territories.tsv                      opensanctions/rigour, MIT: Wikidata ids of territories
  indonesia_provinces_regencies.tsv    cahyadsn/wilayah, MIT
and what is written by hand stands beside this script (places-hand.tsv, countries-hand.tsv) and in
id-lang/src/data/place-names-hand.tsv. Writes places.tsv and place-names.tsv into
core/src/main/resources/org/warta/world and place-names.tsv into id-lang/src/main/resources/org/warta/id.
"""
import collections
import math
import os
import re
import sys
import unicodedata

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(os.path.dirname(HERE)))
WORLD = os.path.join(ROOT, "core/src/main/resources/org/warta/world")
ID_DATA = os.path.join(ROOT, "id-lang/src/data")
ID_RESOURCES = os.path.join(ROOT, "id-lang/src/main/resources/org/warta/id")

# Countries where war or crisis puts small towns into the news, with the least population taken.
CRISES = dict(AZ=1000, AM=1000, GE=3000, UA=3000, PS=1000, IL=2000, LB=1000, SY=1000, IQ=1000, AF=1000, YE=1000, LY=1000,
              SD=1000, SS=1000, SO=1000, ET=1000, ML=3000, NE=5000, BF=5000, TD=5000, CF=5000, CD=5000, MM=1000, TL=1000,
              XK=5000, RU=40000, IR=30000, PK=40000, KP=30000, NG=40000, MZ=20000, CM=40000, RW=20000, BI=20000, TR=30000, JO=20000,
              SA=30000, EG=50000, IN=80000, PH=40000, TH=50000, MY=30000, SG=1000, BN=1000, PG=5000, HT=20000, VE=60000, KZ=40000,
              KG=20000, TJ=20000, BA=15000, RS=30000, MD=15000, ER=10000, DJ=10000, BY=30000, JP=90000, KR=90000, ID=1000)
# Countries whose towns bear the names that persons bear as well: they need a word beside them that shows a place.
SURNAMES = ("US", "GB", "CA", "AU", "NZ", "ZA", "IE", "MX", "AR", "BR", "CO", "CL", "PE", "VE", "CU", "DO", "PR", "PH", "ES", "PT")
CAPITAL_CODES = ("PPLC",)
GENERIC = ("Autonomous Region|Autonomous Republic of|Autonomous Okrug|Autonomous City of|Capital District|Capital Region|Province|Governorate"
           "|District|Region|Oblast|Republic of|Republic|Municipality|Prefecture|County|Department|Division|State of|State|Kray|Krai|Parish"
           "|Emirate|Rayon|Territory|Canton|Muhafazat|Voivodeship|City|Wilaya de|Wilaya|Sheng|Zizhiqu|Area|Metropolitan|Special|Uyghur|Hui|Zhuang")
SCRIPTED = ("ar", "fa", "he", "ru", "uk", "hy", "ka")
GEONAMES_LANGUAGES = ("id", "ms", "az", "hy", "ru", "tr", "ka", "uk", "ar", "he", "fa", "nl", "de", "fr")
ARABIC_WORLD = set("AE AF BH DZ EG EH IQ IR JO KW LB LY MA OM PK PS QA SA SD SY TN YE IL SO TR AZ MR DJ ER TJ TM UZ KZ KG UA RU BY BG IN LK NP BD JP TH".split())


def rows(path):
    with open(path, encoding="utf-8") as f:
        head = None
        for line in f:
            line = line.rstrip("\n")
            if not line or line.startswith("#"):
                continue
            cells = line.split("\t")
            if head is None:
                head = cells
            else:
                yield {h: (cells[i].strip() if i < len(cells) else "") for i, h in enumerate(head)}


def clean(s):
    s = re.sub(r"[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]", "", s)
    return re.sub(r"\s+", " ", unicodedata.normalize("NFC", s)).strip()


def fold(s):
    """As the library folds: lower case, base letters, one apostrophe; a letter that unfolds into several stays."""
    out = []
    for c in s.lower().replace("ı", "i").replace("ə", "a").replace("ǝ", "a").replace("ł", "l").replace("ø", "o").replace("đ", "d"):
        d = unicodedata.normalize("NFKD", c)
        base = "".join(x for x in d if not unicodedata.combining(x))
        out.append(base if len(base) == 1 else c)
    return re.sub(r"[’‘ʻʼʹ`´]", "'", re.sub(r"\s+", " ", "".join(out))).strip()


def plain(s):
    """Without the marks of a scholarly transliteration."""
    s = s.replace("ı", "i").replace("ə", "a").replace("ǝ", "a").replace("Ə", "A").replace("ʻ", "").replace("ʼ", "").replace("‘", "").replace("’", "")
    return "".join(c for c in unicodedata.normalize("NFKD", s) if not unicodedata.combining(c))


class Place:
    def __init__(self, id, name, type, country, lat=None, lon=None, prior=40, within=""):
        self.id, self.name, self.type, self.country = id, name, type, country
        self.lat, self.lon, self.prior, self.within = lat, lon, prior, within
        self.disputed, self.years, self.refs, self.names = "", "", {}, []
        self.iso2 = ""

    def add(self, language, name, kind="official", side=""):
        name = clean(name)
        if name and name != self.name and all(n[1] != name for n in self.names):
            self.names.append((language, name, kind, side))


class World:
    def __init__(self, inputs):
        self.inputs = inputs
        self.places = {}
        self.a3 = {}

    def path(self, name):
        return os.path.join(self.inputs, name)

    def put(self, place, iso2):
        assert place.id not in self.places, place.id
        place.iso2 = iso2
        self.places[place.id] = place
        return place

    # countries and territories
    def countries(self):
        qids = {r["code"].upper(): r["wikidata"] for r in rows(self.path("territories.tsv")) if "_" not in r["code"]}
        hand = {r["code"]: r for r in rows(os.path.join(HERE, "countries-hand.tsv"))}
        numbers, names, english, self.zones, self.zone_names = {}, collections.defaultdict(list), {}, {}, collections.defaultdict(list)
        for line in open(self.path("cldr.tsv"), encoding="utf-8"):
            c = line.rstrip("\n").split("\t")
            if c[0] == "code":
                numbers[c[1]] = c[3]
                self.a3[c[1]] = c[2]
            elif c[0] == "region":
                if c[2] == "en":
                    english.setdefault(c[1], c[3])
                if c[2] != "id":
                    names[c[1]].append((c[2], c[3]))
            elif c[0] == "zone-in":
                self.zones[c[1]] = c[2]
            elif c[0] == "zone" and c[2] != "id":
                self.zone_names[c[1]].append((c[2], c[3]))
        self.a3.update({"XK": "XKX", "AC": "ASC", "IC": "ESP", "EA": "ESP", "CP": "CPT", "DG": "DGA", "TA": "TAA"})
        centres = {l.split("\t")[0].lstrip("0"): l.rstrip("\n").split("\t")[2:] for l in open(self.path("centres.tsv"), encoding="utf-8")}
        byname = {l.split("\t")[1]: l.rstrip("\n").split("\t")[2:] for l in open(self.path("centres.tsv"), encoding="utf-8")}
        for code in sorted(numbers):
            h = hand.get(code, {})
            name = h.get("name") or clean(english[code].replace(" & ", " and "))
            centre = centres.get(numbers[code]) if numbers[code] != "0" else byname.get(name)
            lat, lon = (float(centre[0]), float(centre[1])) if centre else (None, None)
            if h.get("latitude"):
                lat, lon = float(h["latitude"]), float(h["longitude"])
            if lon is not None and lon > 180:
                lon -= 360
            p = self.put(Place(qids.get(code) or "warta:" + code.lower(), name, h.get("type") or "country", self.a3.get(code, ""), lat, lon,
                               int(h.get("prior") or 80)), code)
            p.disputed = h.get("disputed", "")
            p.refs["iso"] = code
            for language, n in sorted(names[code]):
                if len(fold(n)) > (2 if n.isascii() else 1) or language == "en":
                    p.add("en" if language == "en" else language, n, "abbreviation" if n.isupper() and len(n) < 4 else "official")
            self.hand_names(p, h.get("names", ""))

    # cities
    def cities(self):
        named = {r["geonameid"]: r for r in rows(self.path("geonames_names.tsv"))}
        self.units = {k: v for k, v in named.items() if not k.isdigit()}
        self.by_name = collections.defaultdict(list)
        for line in open(self.path("cities.tsv"), encoding="utf-8"):
            gid, name, iso2, admin, code, population, lat, lon = line.rstrip("\n").split("\t")
            population = int(population)
            least = CRISES.get(iso2, 100000)
            capital = code in CAPITAL_CODES
            if not capital and population < least and not (code == "PPLA" and population >= 30000) and not (gid in named and population >= 100000):
                continue
            if code in ("PPLX", "PPLH", "PPLQ", "PPLW", "PPLCH") and iso2 not in CRISES:
                continue
            r = named.get(gid, {})
            printed = clean(r.get("en") or r.get("name") or name) if iso2 not in ("ID",) else clean(name)
            canonical = clean(plain(printed)) if iso2 in ARABIC_WORLD else printed
            prior = min(70, round(10 * math.log10(max(population, 1000))) - 1) + (5 if capital else 0)
            if capital:
                prior = max(prior, 58)
            elif iso2 in SURNAMES:
                prior -= 7
            elif iso2 not in CRISES:
                prior -= 4
            p = self.put(Place("geonames:" + gid, canonical, "capital" if capital else "city" if population >= 50000 else "town",
                               self.a3.get(iso2, ""), float(lat), float(lon), prior, iso2 + "." + admin), iso2)
            p.refs["geonames"] = gid
            for n in (printed, plain(printed), r.get("name", ""), plain(r.get("name", "")), name, plain(name)):
                p.add("und", n)
            for language in GEONAMES_LANGUAGES:
                if r.get(language):
                    p.add("und" if iso2 == "ID" and language == "id" else language, r[language])
            for n in {canonical, printed, name}:
                self.by_name[iso2, fold(n)].append(p)
        for ps in self.by_name.values():
            ps.sort(key=lambda p: -p.prior)

    def zone_cities(self):
        for zone, iso2 in sorted(self.zones.items()):
            english = [n for l, n in self.zone_names[zone] if l == "en"]
            found = self.by_name.get((iso2, fold(english[0]))) if english else None
            if found:
                for language, n in sorted(self.zone_names[zone]):
                    found[0].add("und" if language == "en" else language, n)

    # first-level units
    def first_level(self):
        qids = collections.defaultdict(dict)
        for r in rows(self.path("territories.tsv")):
            if "_" in r["code"] and "(" not in r["name"] or r["code"] == "us_ga":
                qids[r["code"][:2].upper()][self.base(r["name"].split(" (")[0])] = (r["wikidata"], r["name"].split(" (")[0])
        sums = collections.defaultdict(lambda: [0, 0, 0])
        for line in open(self.path("cities.tsv"), encoding="utf-8"):
            gid, name, iso2, admin, code, population, lat, lon = line.rstrip("\n").split("\t")
            s, w = sums[iso2 + "." + admin], max(1000, int(population))
            s[0] += w
            s[1] += w * float(lat)
            s[2] += w * float(lon)
        used = set()
        for code, r in sorted(self.units.items()):
            iso2 = code.split(".")[0]
            if iso2 in ("ID", "AZ") or "." not in code or iso2 not in self.a3 or not (r.get("en") or r.get("name")):
                continue
            full = clean(r.get("en") or r["name"])
            short = self.base(full, False)
            q = qids[iso2].get(self.base(full))
            same_city = self.by_name.get((iso2, fold(short)))
            canonical = q[1] if q else full if same_city else short
            if iso2 in ARABIC_WORLD:
                canonical = clean(plain(canonical))
            if canonical == short and same_city and same_city[0].name == canonical:
                canonical += " Province"
            id = q[0] if q and q[0] not in used and q[0] not in self.places else "warta:" + code.lower()
            used.add(id)
            s = sums.get(code)
            big = iso2 in ("US", "RU", "UA", "CN", "IN", "GB", "DE", "CA", "AU", "SY", "IQ", "YE", "AF", "MM", "ET", "AM", "GE", "PK", "SD", "JP", "MY", "PS", "IR", "LY")
            p = self.put(Place(id, canonical, "province", self.a3[iso2], round(s[1] / s[0], 3) if s else None, round(s[2] / s[0], 3) if s else None,
                               54 if big else 44), iso2)
            p.refs["geonames-admin1"] = code
            p.add("und", full)
            if len(short) > 3 or len(fold(short)) > 3:
                p.add("und", short)
                p.add("und", plain(short))
            for language in GEONAMES_LANGUAGES:
                if r.get(language):
                    p.add(language, r[language])

    @staticmethod
    def base(name, folded=True):
        s = re.sub(r"\b(" + GENERIC + r")\b", " ", plain(name) if folded else name)
        s = re.sub(r"\s+", " ", s).strip(" '’-") or name
        if folded:
            s = fold(s)
            s = re.sub(r"(skaya|skiy|ska|sky|s'ka)$", "", s)
            s = s.replace("'", "").replace("iya", "ia").replace("yy", "yi")
        return s

    def within(self):
        byunit = {p.refs["geonames-admin1"]: p.id for p in self.places.values() if "geonames-admin1" in p.refs}
        for p in self.places.values():
            if p.within and ":" not in p.within and not p.within.startswith("Q"):
                p.within = byunit.get(p.within, "")

    # Indonesia
    DIRECTIONS = {"Utara": "North", "Selatan": "South", "Timur": "East", "Barat": "West", "Tengah": "Central", "Tenggara": "Southeast",
                  "Barat Daya": "Southwest", "Timur Laut": "Northeast", "Barat Laut": "Northwest", "Pusat": "Central"}

    def english(self, name):
        m = re.match(r"^(.+?) (Barat Daya|Barat Laut|Timur Laut|Utara|Selatan|Timur|Barat|Tengah|Tenggara|Pusat)( .+)?$", name)
        if m:
            return self.DIRECTIONS[m.group(2)] + " " + m.group(1) + (m.group(3) or "")
        m = re.match(r"^Kepulauan (.+)$", name)
        return m.group(1) + " Islands" if m else name

    PROVINCES = {"11": "Aceh", "12": "North Sumatra", "13": "West Sumatra", "14": "Riau", "15": "Jambi Province", "16": "South Sumatra", "17": "Bengkulu Province",
                 "18": "Lampung", "19": "Bangka Belitung", "21": "Riau Islands", "32": "West Java", "33": "Central Java", "34": "Special Region of Yogyakarta",
                 "35": "East Java", "36": "Banten", "51": "Bali", "52": "West Nusa Tenggara", "53": "East Nusa Tenggara", "61": "West Kalimantan",
                 "62": "Central Kalimantan", "63": "South Kalimantan", "64": "East Kalimantan", "65": "North Kalimantan", "71": "North Sulawesi",
                 "72": "Central Sulawesi", "73": "South Sulawesi", "74": "Southeast Sulawesi", "75": "Gorontalo Province", "76": "West Sulawesi",
                 "81": "Maluku", "82": "North Maluku", "91": "Papua", "92": "West Papua", "93": "South Papua", "94": "Central Papua",
                 "95": "Highland Papua", "96": "Southwest Papua"}

    def indonesia(self):
        listed = list(rows(self.path("indonesia_provinces_regencies.tsv")))
        units = {fold(r.get("id") or r.get("en") or r["name"]): (k, r) for k, r in self.units.items() if k.startswith("ID.")}
        units.update({fold(r.get("en") or r["name"]): (k, r) for k, r in self.units.items() if k.startswith("ID.")})
        centre = collections.defaultdict(lambda: [0, 0, 0])
        for p in list(self.places.values()):
            if p.iso2 == "ID" and p.within:
                s = centre[p.within]
                w = 10 ** (p.prior / 10)
                s[0] += w
                s[1] += w * p.lat
                s[2] += w * p.lon
        jakarta = self.by_name["ID", "jakarta"][0]
        provinces = {}
        for r in listed:
            code, name = r["code"], clean(r["name"])
            if "." in code:
                continue
            if code == "31":
                jakarta.refs["kemendagri"] = "31"
                jakarta.name, jakarta.type, jakarta.prior = "Jakarta", "capital", 76
                provinces[code] = jakarta
                continue
            english = self.PROVINCES[code]
            unit = units.get(fold(name)) or units.get(fold(english)) or units.get(fold(english.replace(" Province", "")))
            s = centre.get(unit[0]) if unit else None
            p = self.put(Place("warta:id-" + code, english, "province", "IDN", round(s[1] / s[0], 3) if s else None, round(s[2] / s[0], 3) if s else None, 68), "ID")
            p.refs["kemendagri"] = code
            p.add("und", name)
            if unit:
                p.refs["geonames-admin1"] = unit[0]
                for language in GEONAMES_LANGUAGES:
                    if unit[1].get(language) and language != "id":
                        p.add(language, unit[1][language])
            provinces[code] = p
        used = set()
        glued = collections.defaultdict(list)
        for (iso2, n), ps in self.by_name.items():
            if iso2 == "ID":
                glued[re.sub(r"[\s'-]+", "", n)] += [q for q in ps if q not in glued[re.sub(r"[\s'-]+", "", n)]]
        for r in listed:
            code, name = r["code"], clean(r["name"])
            if "." not in code:
                continue
            m = re.match(r"^(Kabupaten Administrasi|Kota Administrasi|Kabupaten|Kota|Kab\.|Kota Adm\.|Adm\.) (.+)$", name)
            kind, core = (m.group(1), m.group(2)) if m else ("Kabupaten", name)
            core = re.sub(r"^(Administrasi|Adm\.) ", "", core)
            city = kind.startswith("Kota")
            province = provinces[code[:2]]
            english = self.english(core)
            town = None
            tight = lambda x: re.sub(r"[\s'-]+", "", fold(x))
            for q in glued.get(tight(core), []) + glued.get(tight("Kota " + core), []) + self.by_name.get(("ID", fold(core)), []) + self.by_name.get(("ID", fold("Kota " + core)), []) + self.by_name.get(("ID", fold(english)), []):
                if q.id in self.places and q.id not in used and q is not jakarta:
                    town = q
                    break
            twin = sum(1 for x in listed if "." in x["code"] and clean(x["name"]).split(" ", 1)[-1] == core) > 1
            if town is not None and (city or not twin):
                used.add(town.id)
                p = town
                p.name, p.type, p.prior = english, "city" if city else "regency", max(p.prior + (4 if city else 0), 58 if city else 55)
            else:
                p = self.put(Place("warta:id-" + code, english, "city" if city else "regency", "IDN", town.lat if town else None, town.lon if town else None,
                                   57 if city else 54), "ID")
            p.refs["kemendagri"] = code
            p.within = province.id
            p.add("und", core)
            if " " in core:
                p.add("und", core.replace(" ", ""))
        # a town that bears the name of its regency, or of a city beside it, is that regency
        listed_names = collections.defaultdict(list)
        for p in self.places.values():
            if p.iso2 == "ID" and ("kemendagri" in p.refs):
                for n in [p.name] + [x[1] for x in p.names]:
                    listed_names[fold(n)].append(p)
        for p in list(self.places.values()):
            if p.iso2 == "ID" and "kemendagri" not in p.refs and p.id.startswith("geonames:"):
                twins = listed_names.get(fold(p.name)) or listed_names.get(re.sub(r"^kota ", "", fold(p.name)))
                if twins:
                    for t in twins:
                        if t.lat is None:
                            t.lat, t.lon = p.lat, p.lon
                    del self.places[p.id]
        units_of = {p.refs.get("geonames-admin1"): p.id for p in self.places.values() if p.iso2 == "ID" and p.refs.get("geonames-admin1")}
        for p in self.places.values():
            if p.iso2 == "ID" and p.within in units_of:
                p.within = units_of[p.within]
        jakarta.within = ""

    # by hand
    def hand_names(self, p, cell):
        for part in filter(None, (x.strip() for x in cell.split("|"))):
            head, name = part.split(" ", 1)
            bits = head.split(".") + ["", ""]
            p.add(bits[0], name, bits[1] or "official", bits[2])

    def find(self, name, iso2, types=None):
        best = None
        for p in self.places.values():
            if (not iso2 or p.iso2 == iso2) and (types is None or p.type in types):
                if p.name == name or any(n[1] == name for n in p.names):
                    rank = (p.name == name, p.prior)
                    if best is None or rank > best[0]:
                        best = (rank, p)
        return best[1] if best else None

    def hand(self):
        pending = []
        for r in rows(os.path.join(HERE, "places-hand.tsv")):
            at, iso2 = r["at"], r["country"]
            if at[0] in "=@":
                p = self.find(at[1:], iso2, ("province", "constituent-country") if at[0] == "@" else ("city", "capital", "town", "regency", "village", "district"))
                if p is None:
                    print("no such place:", at, iso2, file=sys.stderr)
                    p = self.put(Place("warta:" + re.sub(r"[^a-z0-9]+", "-", plain(r["name"]).lower()).strip("-") + "-" + iso2.lower(), r["name"], r["type"], self.a3.get(iso2, ""), prior=50), iso2)
                elif p.name != r["name"]:
                    old, p.name = p.name, r["name"]
                    p.names = [n for n in p.names if n[1] != p.name]
                    p.add("und", old)
                p.type = r["type"] or p.type
            elif at in self.places:
                p = self.places[at]
                if p.name != r["name"]:
                    p.add("und", p.name)
                    p.name = r["name"]
                    p.names = [n for n in p.names if n[1] != p.name]
                p.type = r["type"] or p.type
            else:
                p = self.put(Place(at if re.match(r"^Q\d+$", at) else "warta:" + at, r["name"], r["type"], self.a3.get(iso2, ""), prior=50), iso2)
            if r["latitude"] and (p.lat is None or at[0] not in "=@"):
                p.lat, p.lon = float(r["latitude"]), float(r["longitude"])
            if r["prior"]:
                p.prior = int(r["prior"])
            p.disputed = r["disputed"] or p.disputed
            p.years = r["years"]
            self.hand_names(p, r["names"])

    def write(self):
        os.makedirs(WORLD, exist_ok=True)
        ids = sorted(self.places)
        with open(os.path.join(WORLD, "places.tsv"), "w", encoding="utf-8", newline="\n") as f:
            f.write("# Places of the world. Made by core/src/data/places.py from GeoNames (CC BY 4.0), CLDR (Unicode licence V3),\n"
                    "# opensanctions/rigour (MIT), cahyadsn/wilayah (MIT), Natural Earth (public domain) and rows written by hand.\n"
                    "# name: canonical English. prior: 0 to 100, how readily the bare name means this place. years: from-to of a former one.\n")
            f.write("id\tname\ttype\tcountry\tlatitude\tlongitude\tprior\tdisputed\tyears\twithin\trefs\n")
            for i in ids:
                p = self.places[i]
                number = lambda x: "" if x is None else ("%.3f" % x).rstrip("0").rstrip(".")
                refs = dict(p.refs)
                if p.id.startswith("Q"):
                    refs["wikidata"] = p.id
                f.write("\t".join([p.id, p.name, p.type, p.country, number(p.lat), number(p.lon), str(p.prior), p.disputed, p.years, p.within,
                                   " ".join(k + "=" + v for k, v in sorted(refs.items()))]).rstrip("\t") + "\n")
        n = 0
        with open(os.path.join(WORLD, "place-names.tsv"), "w", encoding="utf-8", newline="\n") as f:
            f.write("# Names of the places of places.tsv besides the canonical one, by language (und: printed in many).\n"
                    "# Same origin and licences. kind: official, former, exonym, abbreviation, epithet; side: who uses it where it is disputed.\n")
            f.write("place\tlanguage\tname\tkind\tside\n")
            for i in ids:
                p = self.places[i]
                seen = {fold(p.name)}
                known = p.prior >= 50 or p.type in ("country", "territory")
                for language, name, kind, side in sorted((n for n in p.names if known or n[0] in ("und", "en")), key=lambda x: (x[0] != "und", x[2] != "official", x[0], x[1])):
                    if fold(name) not in seen and re.search(r"[^\W\d_]", name) and len(fold(name)) > (1 if not name.isascii() else 2) or (kind == "abbreviation" and fold(name) not in seen):
                        seen.add(fold(name))
                        n += 1
                        f.write("\t".join([i, language, name, "" if kind == "official" else kind, side]).rstrip("\t") + "\n")
        print(len(ids), "places", n, "names")

    def indonesian(self):
        out = {}
        for r in rows(os.path.join(ID_DATA, "place-names-hand.tsv")):
            ref = r["place"]
            name, _, rest = ref.partition("|")
            iso2, _, type = rest.partition("|")
            p = self.places.get(ref) or self.places.get("warta:" + ref) or self.find(name, iso2 or None, (type,) if type else None)
            if p is None:
                print("id-lang: no such place:", ref, file=sys.stderr)
                continue
            for part in filter(None, (x.strip() for x in r["names"].split("|"))):
                m = re.match(r"^(former|abbreviation|epithet|exonym)(?:\.([A-Z]+))?: (.+)$", part)
                kind, side, surface = (m.group(1), m.group(2) or "", m.group(3)) if m else ("", "", part)
                out[clean(surface), p.id] = (kind, side)
        with open(os.path.join(ID_RESOURCES, "place-names.tsv"), "w", encoding="utf-8", newline="\n") as f:
            f.write("# Names of places in Indonesian newspapers, beside those of CLDR: exonyms, printed variants, old spelling,\n"
                    "# abbreviations and epithets. Made by core/src/data/places.py from id-lang/src/data/place-names-hand.tsv,\n"
                    "# which is written for this project; Apache-2.0. place: an id of core's places.tsv.\n")
            f.write("surface\tplace\tkind\tside\n")
            for (surface, place), (kind, side) in sorted(out.items()):
                f.write("\t".join([surface, place, kind, side]).rstrip("\t") + "\n")
        print(len(out), "Indonesian names")


def main():
    w = World(sys.argv[1])
    w.countries()
    w.cities()
    w.zone_cities()
    w.first_level()
    w.indonesia()
    w.within()
    w.hand()
    w.write()
    w.indonesian()


main()
