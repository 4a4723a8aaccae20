# What Python's feedparser makes of each address on standard input, with the validators that it was given the last time.
import calendar, feedparser, json, sys

def seconds(entry, *names):
    return next(calendar.timegm(entry[name]) for name in names if name in entry)

def story(entry):
    # RSS has dc:language, and Atom the language of the content.
    content = entry.content[0]
    via = next((f"{link.title} {link.href}" for link in entry.links if link.rel == 'via'), '')
    return {
        'id': entry.id,
        'url': entry.link,
        'title': entry.title_detail,
        'language': entry.get('language') or content.language,
        'authors': [author.name for author in entry.authors],
        'editors': [contributor.name for contributor in entry.get('contributors', [])],
        'source': entry.get('dc_source', via),
        'published': seconds(entry, 'published_parsed'),
        'updated': seconds(entry, 'updated_parsed', 'published_parsed'),
        'content': content.value,
    }

def read(asked):
    feed = feedparser.parse(asked['url'], etag=asked.get('etag'), modified=asked.get('modified'))
    return {
        'status': feed.status,
        'etag': feed.get('etag'),
        'modified': feed.get('modified'),
        'bozo': bool(feed.bozo),
        'version': feed.version,
        'title': feed.feed.get('title'),
        'home': feed.feed.get('link'),
        'language': feed.feed.get('language'),
        'links': [[link.rel, link.href] for link in feed.feed.get('links', [])],
        'stories': [story(entry) for entry in feed.entries],
    }

json.dump([read(asked) for asked in json.load(sys.stdin)], sys.stdout)
