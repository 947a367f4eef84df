"""Counts which words of news go together, for collocations.tsv.

  count_pairs.py VOCABULARY.tsv COLLOCATIONS.tsv < ARTICLES.jsonl > NEW.tsv

ARTICLES: one JSON object a line with "title" and "text". A pair is taken that stands in so many articles, and at least
twice as often as chance would have it; its number is the bits that one word tells of the other, log2 of how much more
often, from 1 to 7. Pairs of the old list that are not counted stay as they are.
"""
import collections
import json
import math
import re
import sys

FEWEST_ARTICLES = 3
MOST_BITS = 7

vocabulary = set()
for line in open(sys.argv[1], encoding="utf-8"):
    if not line.startswith("#"):
        vocabulary.update(cell.rstrip("0123456789") for cell in re.split(r"[ ()]+", line.rstrip("\n").partition("\t")[2]))
listed = {}
head = []
for line in open(sys.argv[2], encoding="utf-8"):
    if line.startswith("#") or line.startswith("surface\t"):
        head.append(line)
        continue
    first, following = line.rstrip("\n").split("\t")
    for cell in following.split(" "):
        listed[first, cell.rstrip("0123456789")] = cell

counts, articles, words = collections.Counter(), collections.Counter(), 0
for line in sys.stdin:
    article = json.loads(line)
    text = (article.get("title") or "") + " \n " + article["text"]
    tokens = re.findall(r"[^\W\d_]+|\d+|[^\w\s]", text.lower())
    counts.update(t for t in tokens if t.isalpha())
    words += sum(t.isalpha() for t in tokens)
    articles.update({p for p in zip(tokens, tokens[1:]) if p[0] in vocabulary and p[1] in vocabulary})

rows = collections.defaultdict(dict)
for (first, second), cell in listed.items():
    rows[first][second] = cell
for (first, second), n in articles.items():
    bits = math.log2(n * words / (counts[first] * counts[second]))
    if n >= FEWEST_ARTICLES and bits >= 1:
        rows[first][second] = f"{second}{min(MOST_BITS, int(bits))}"
sys.stdout.writelines(head)
for first in sorted(rows):
    print(first + "\t" + " ".join(rows[first][second] for second in sorted(rows[first])))
