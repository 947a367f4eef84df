#!/usr/bin/env python3
"""Holds scores against floors: check_floors.py SCORES.json FLOORS.json

FLOORS.json: {set: {row: {metric: floor}}}; a metric of {"max": n} is a ceiling instead. Every floor needs its score: a row that is
gone fails. Exit status 1 where a score lies below its floor or above its ceiling.
"""
import json
import sys


def main():
    scores = json.load(open(sys.argv[1], encoding="utf-8"))
    floors = json.load(open(sys.argv[2], encoding="utf-8"))
    held = broken = 0
    for name, rows in floors.items():
        for row, metrics in rows.items():
            for metric, floor in metrics.items():
                score = scores.get(name, {}).get(row, {}).get(metric)
                ceiling = isinstance(floor, dict)
                limit = floor["max"] if ceiling else floor
                if score is not None and (score <= limit if ceiling else score >= limit):
                    held += 1
                else:
                    broken += 1
                    print(f"{'above its ceiling' if ceiling else 'below its floor'}: {name} / {row} / {metric}: {score}, {limit} asked for")
    print(f"{held} floors held, {broken} broken")
    sys.exit(1 if broken else 0)


if __name__ == "__main__":
    main()
