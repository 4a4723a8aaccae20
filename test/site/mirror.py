"""A copy of a fanjian site, written from docs/mirroring.md alone: python3 mirror.py URL DIR [--variant TAG] [--channel ID]

A run is a poll: it ends with 0 when the copy is what is published, with 1 where that has to wait for the next run."""

import argparse, hashlib, json, pathlib, sys
import urllib.error, urllib.parse, urllib.request

parser = argparse.ArgumentParser()
for name in ["url", "dir", "--variant", "--channel"]:
    parser.add_argument(name)
args = parser.parse_args()
copy = pathlib.Path(args.dir)
NOTES = copy / "notes.json"
notes = json.loads(NOTES.read_text("utf-8")) if NOTES.exists() else {"parts": {}, "lines": {}}

def keep(finished):
    """Whatever came is kept; that all of it came is said only at the end (step 5)."""
    notes.update(finished)
    copy.mkdir(parents=True, exist_ok=True)
    NOTES.write_text(json.dumps(notes), "utf-8")

def later(why):
    keep({"etag": None})
    print(why, file=sys.stderr)
    sys.exit(1)

def get(path, etag=None):
    """Status, body and tag; asked for at the address that was given, whatever the site calls itself."""
    headers = {"If-None-Match": etag} if etag else {}
    request = urllib.request.Request(args.url + urllib.parse.urlsplit(path).path, headers=headers)
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:
            return answer.status, answer.read(), answer.headers.get("ETag")
    except urllib.error.HTTPError as error:
        return error.code, b"", None
    except OSError as error:  # lost
        later(f"{path}: {error!r}")

def sha256(data):
    return hashlib.sha256(data).hexdigest()

def lines_of(data):
    return [json.loads(line) for line in data.decode("utf-8").splitlines()]

def is_record(data, line):
    try:
        record = json.loads(data)
    except ValueError:  # cut off
        return False
    said, revisions = record.pop("digest"), record.pop("revisions")
    canonical = json.dumps(record, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    is_its = len(revisions) == len(line.get("revisions", [0]))
    return sha256(canonical.encode("utf-8")) == said == line["digest"] and is_its

def is_medium(data, line):
    return len(data) == line["length"] and sha256(data) == line["digest"]

def place(path):
    return copy / urllib.parse.unquote(path).lstrip("/")

def fetch(line, is_right):
    status, data, _ = get(line["path"])
    if status != 200 or not is_right(data, line):
        later(f"{line['path']}: answered {status}, not what the manifest says")
    file = place(line["path"])
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)
    notes["lines"][line["path"]] = line

def drop_all_but(lines):
    for path in set(notes["lines"]) - {line["path"] for line in lines}:
        place(path).unlink(missing_ok=True)
        del notes["lines"][path]

# 1 and 2
status, data, etag = get("/catalog.json", notes.get("etag"))
if status == 304:
    sys.exit(0)
try:
    catalog = json.loads(data)
except ValueError:
    later(f"/catalog.json: answered {status}")
root = catalog["manifest"]
channel = catalog.get("moved", {}).get(args.channel, args.channel)
if root["digest"] == notes.get("digest") and channel == notes.get("channel"):
    keep({"etag": etag})
    sys.exit(0)
_, index, _ = get(root["url"])
if sha256(index) != root["digest"]:
    later("the index is not the one of the catalog")

# 3
wanted = f"/manifest/{args.variant}/" if args.variant else "/manifest/"
rows = [row for row in lines_of(index)[1:] if row["path"].startswith((wanted, "/manifest/media/"))]
parts = {row["path"]: notes["parts"].get(row["path"]) for row in rows}
for row in rows:
    if (parts[row["path"]] or {}).get("digest") == row["digest"]:
        continue
    _, part, _ = get(row["path"])
    if sha256(part) != row["digest"]:
        later(f"{row['path']}: not the one of the index")
    parts[row["path"]] = {"digest": row["digest"], "lines": lines_of(part)}
notes["parts"] = parts

# 4: what is gone goes first, whatever fails afterwards
lines = [line for part in parts.values() for line in part["lines"]]
articles = [line for line in lines if "updated" in line and (not channel or channel in line["channels"])]
media = [line for line in lines if "type" in line]
drop_all_but(articles + media)
for line in articles:
    if notes["lines"].get(line["path"]) != line:
        fetch(line, is_record)
if channel:
    text = "".join(place(line["path"]).read_text("utf-8") for line in articles)
    media = [line for line in media if catalog["site"] + line["path"] in text]
    drop_all_but(articles + media)
for line in media:
    if line["path"] not in notes["lines"]:
        fetch(line, is_medium)

# 5
keep({"etag": etag, "digest": root["digest"], "channel": channel})
