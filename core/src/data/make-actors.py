#!/usr/bin/env python3
"""Makes the actor tables of the world data from the lists beside this script and a Wikidata export.

  make-actors.py LEADERS.csv TERRITORIES.tsv OUT_DIR

LEADERS.csv: office holders of Wikidata (CC0) with the columns countryid, country, position,
positionLabel, officeholder, officeholderLabel, start_year, end_year; it ends with 2022.
TERRITORIES.tsv: opensanctions/rigour (MIT): alpha3, name and QID of states.
Writes persons.tsv, bodies.tsv, organs.tsv, outlets.tsv and states.tsv. Same input, same bytes.
"""
import csv
import os
import re
import sys
import unicodedata

HERE = os.path.dirname(os.path.abspath(__file__))
NO_LIST = "; "

# What every state has: id, English name, kind, roles.
ORGANS = [
    ("AIR", "Air Force of {}", "MILITARY", "MIL"),
    ("AUD", "Audit Office of {}", "ORGANISATION", "GOV"),
    ("CEN", "Central Bank of {}", "ORGANISATION", "GOV"),
    ("COP", "Police of {}", "POLICE", "COP"),
    ("CRT", "Supreme Court of {}", "COURT", "JUD"),
    ("EDU", "Ministry of Education of {}", "MINISTRY", "GOV"),
    ("EMB", "Embassy of {}", "GOVERNMENT", "GOV"),
    ("ENE", "Ministry of Energy of {}", "MINISTRY", "GOV"),
    ("ENV", "Ministry of Environment of {}", "MINISTRY", "GOV"),
    ("FIN", "Ministry of Finance of {}", "MINISTRY", "GOV"),
    ("HEA", "Ministry of Health of {}", "MINISTRY", "GOV"),
    ("INT", "Ministry of Home Affairs of {}", "MINISTRY", "GOV"),
    ("JUS", "Ministry of Justice of {}", "MINISTRY", "GOV"),
    ("LEG", "Parliament of {}", "LEGISLATURE", "LEG"),
    ("MAN", "Ministry of Manpower of {}", "MINISTRY", "GOV"),
    ("MFA", "Ministry of Foreign Affairs of {}", "MINISTRY", "GOV"),
    ("MIL", "Armed Forces of {}", "MILITARY", "MIL"),
    ("MIN", "Cabinet of {}", "GOVERNMENT", "GOV"),
    ("MOD", "Ministry of Defence of {}", "MINISTRY", "GOVMIL"),
    ("NAV", "Navy of {}", "MILITARY", "MIL"),
    ("PKF", "Peacekeeping force of {}", "MILITARY", "MIL"),
    ("PRE", "Office of the President of {}", "GOVERNMENT", "GOV"),
    ("PRO", "Public Prosecutor of {}", "COURT", "JUD"),
    ("SPY", "Intelligence service of {}", "ORGANISATION", "SPY"),
    ("TRA", "Ministry of Transport of {}", "MINISTRY", "GOV"),
    ("TRD", "Ministry of Trade of {}", "MINISTRY", "GOV"),
    ("AGR", "Ministry of Agriculture of {}", "MINISTRY", "GOV"),
    ("REL", "Ministry of Religious Affairs of {}", "MINISTRY", "GOV"),
    ("SOC", "Ministry of Social Affairs of {}", "MINISTRY", "GOV"),
    ("TOU", "Ministry of Tourism of {}", "MINISTRY", "GOV"),
    ("IND", "Ministry of Industry of {}", "MINISTRY", "GOV"),
    ("INF", "Ministry of Communications of {}", "MINISTRY", "GOV"),
    ("SPO", "Ministry of Sports of {}", "MINISTRY", "GOV"),
    ("PUB", "Ministry of Public Works of {}", "MINISTRY", "GOV"),
    ("PLA", "Ministry of Planning of {}", "MINISTRY", "GOV"),
]
# Names of states as news prints them, where the source has a longer or another one.
STATE_NAMES = {
    "CIV": "Ivory Coast", "CPV": "Cape Verde", "TLS": "East Timor", "TUR": "Turkey", "CZE": "Czech Republic",
    "MMR": "Myanmar", "COD": "Democratic Republic of the Congo", "COG": "Congo - Brazzaville", "SWZ": "Eswatini",
    "MKD": "North Macedonia", "PSE": "Palestine", "VAT": "Vatican City", "GBR": "United Kingdom", "USA": "United States",
    "FSM": "Micronesia", "CHN": "China", "RUS": "Russia", "SYR": "Syria", "LAO": "Laos", "KOR": "South Korea", "PRK": "North Korea",
    "IRN": "Iran", "VNM": "Vietnam", "TZA": "Tanzania", "VEN": "Venezuela", "BOL": "Bolivia", "MDA": "Moldova", "BRN": "Brunei",
    "GMB": "Gambia", "BHS": "Bahamas", "STP": "São Tomé and Príncipe", "SUN": "Soviet Union", "XKX": "Kosovo", "TWN": "Taiwan",
    "HKG": "Hong Kong", "MAC": "Macau", "YUG": "Yugoslavia", "DDR": "East Germany"}


def fold(s):
    s = unicodedata.normalize("NFKD", s.replace("ı", "i").replace("ə", "a"))
    return re.sub(r"[^a-z0-9]+", "-", "".join(c for c in s if not unicodedata.combining(c)).lower()).strip("-")


def clean(s):
    return re.sub(r"\s+", " ", unicodedata.normalize("NFC", s)).strip()


def hand(name, columns):
    with open(os.path.join(HERE, name), encoding="utf-8") as f:
        for n, line in enumerate(f, 1):
            line = line.rstrip("\n")
            if line and not line.startswith("#"):
                cells = [clean(c) for c in line.split("|")]
                if len(cells) > columns:
                    sys.exit(f"{name}:{n}: too many cells")
                yield cells + [""] * (columns - len(cells))


def split(cell):
    return [p for p in (clean(x) for x in cell.split(";")) if p]


def write(path, head, columns, rows):
    rows = sorted({tuple(r) for r in rows}, key=lambda r: r[0])
    with open(path, "w", encoding="utf-8", newline="\n") as f:
        for h in head:
            f.write("# " + h + "\n")
        f.write("\t".join(columns) + "\n")
        for r in rows:
            f.write("\t".join(r).rstrip("\t") + "\n")
    print(os.path.basename(path), len(rows), os.path.getsize(path))


def territories(path):
    head, by_qid, by_code = None, {}, {}
    for line in open(path, encoding="utf-8"):
        cells = line.rstrip("\n").split("\t")
        if head is None:
            head = cells
            continue
        row = dict(zip(head, cells + [""] * len(head)))
        code = (row.get("alpha3") or "").upper()
        if code:
            by_code[code] = row
            if row.get("wikidata"):
                by_qid[row["wikidata"]] = code
    return by_qid, by_code


def years(start, end):
    return f"{start}-{end}"


def main():
    leaders, territory_file, out = sys.argv[1:4]
    by_qid, by_code = territories(territory_file)
    persons = {}
    for name, country, cameo, offices, names, short in hand("persons-by-hand.txt", 6):
        persons[fold(name)] = dict(id=fold(name), name=name, country=country, cameo=cameo, offices=split(offices), names=split(names), short=split(short))
    with open(leaders, encoding="utf-8", newline="") as f:
        for row in csv.DictReader(f):
            country = by_qid.get(row["countryid"])
            label = clean(row["officeholderLabel"])
            if not country or re.fullmatch(r"Q\d+", label):
                continue
            title = row["positionLabel"].lower()
            if re.search(r"deputy|vice|acting", title):
                continue
            head = re.search(r"prime minister|chancellor|premier|taoiseach|chief minister|head of government", title)
            crown = re.search(r"king|queen|monarch|emperor|emir|sultan|prince|grand duke", title)
            office = "head-of-government" if head else "monarch" if crown else "head-of-state"
            key = fold(label)
            # the lists by hand may print the name otherwise
            found = next((p for p in persons.values() if key in {fold(n) for n in [p["name"], *p["names"]]}), None)
            if found is None:
                found = persons[key] = dict(id=key, name=label, country=country, cameo=country + "GOV", offices=[], names=[], short=[])
            if row["officeholder"].startswith("Q"):
                found["id"] = row["officeholder"]
            if not any(o.startswith(office + " ") for o in found["offices"]) and country == found["country"]:
                found["offices"].append(f"{office} {years(row['start_year'], row['end_year'])}")
    known = {"vladimir-putin": "Q7747", "recep-tayyip-erdogan": "Q39259", "emmanuel-macron": "Q3052772", "donald-trump": "Q22686",
             "joe-biden": "Q6279", "barack-obama": "Q76", "angela-merkel": "Q567", "xi-jinping": "Q15031", "volodymyr-zelenskyy": "Q3874799",
             "joko-widodo": "Q3318231", "narendra-modi": "Q1058", "benjamin-netanyahu": "Q43723"}
    for key, qid in known.items():
        persons[key]["id"] = qid
    write(os.path.join(out, "persons.tsv"),
          ["Public persons that news names: office holders with their years, other names in any script,", "and the short names whose dominant bearer they are.",
           "Made by core/src/data/make-actors.py from Wikidata (CC0) and lists written for this project."],
          ["id", "name", "country", "cameo", "offices", "names", "short"],
          [(p["id"], p["name"], p["country"], p["cameo"], NO_LIST.join(p["offices"]),
            NO_LIST.join(dict.fromkeys(n for n in p["names"] if n != p["name"])), NO_LIST.join(p["short"])) for p in persons.values()])
    write(os.path.join(out, "bodies.tsv"),
          ["Organisations, armed groups, parties, institutions and companies that news names.", "An id that is a state and an organ names the organ of that state.",
           "Made by core/src/data/make-actors.py; written for this project."],
          ["id", "name", "kind", "country", "cameo", "names"],
          [(i, n, k, c, m, NO_LIST.join(dict.fromkeys(split(names)))) for i, n, k, c, m, names in hand("bodies-by-hand.txt", 6)])
    write(os.path.join(out, "outlets.tsv"),
          ["News outlets and agencies with the domains of their sites.", "Made by core/src/data/make-actors.py; written for this project."],
          ["id", "name", "country", "domains", "names"],
          [(i, n, c, NO_LIST.join(split(d)), NO_LIST.join(dict.fromkeys(x for x in split(names) if x != n))) for i, n, c, d, names in hand("outlets-by-hand.txt", 5)])
    write(os.path.join(out, "organs.tsv"),
          ["The bodies that every state has. {} stands for the name of the state; the id of one is that", "of the state and that of the organ: AZE-MOD. roles are CAMEO's, after the code of the state.",
           "Made by core/src/data/make-actors.py; written for this project."],
          ["id", "name", "kind", "roles"], ORGANS)
    iso = {c: r for c, r in by_code.items() if len(c) == 3 and c.isalpha()}
    names = {c: STATE_NAMES.get(c) or clean(r["name"]) for c, r in iso.items()}
    names.update(STATE_NAMES)
    write(os.path.join(out, "states.tsv"),
          ["States and territories by ISO 3166-1 alpha-3 code, with the English name that news prints.",
           "Made by core/src/data/make-actors.py from opensanctions/rigour (MIT)."], ["id", "name"], names.items())


if __name__ == "__main__":
    main()
