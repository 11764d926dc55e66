"""Feeds sites to MkDocs, one after the other, and writes down what it read of one page in each."""
import datetime
import json
import logging
import sys

import mkdocs
import yaml
from mkdocs.commands.build import build
from mkdocs.config import load_config


def encode(value):
    if isinstance(value, (datetime.date, datetime.datetime)):
        return {'date': value.isoformat()}
    if isinstance(value, dict):
        return {str(key): encode(item) for key, item in value.items()}
    if isinstance(value, list):
        return [encode(item) for item in value]
    return value if isinstance(value, (str, int, float, bool, type(None))) else {'other': str(type(value))}


class Messages(logging.Handler):
    def __init__(self):
        super().__init__(logging.WARNING)
        self.texts = []

    def emit(self, record):
        self.texts.append(record.getMessage())


with open(sys.argv[2], 'w') as out:
    print(json.dumps({'versions': {'mkdocs': mkdocs.__version__, 'pyyaml': yaml.__version__}}), file=out)
    for job in json.load(open(sys.argv[1])):
        answer = {'id': job['id'], 'ok': True}
        messages = Messages()
        logging.getLogger('mkdocs').addHandler(messages)
        seen = {}

        def observe(markdown, page, **_):
            seen[page.file.src_path] = page

        try:
            config = load_config(job['site'] + '/mkdocs.yml')
            config['plugins'].events['page_markdown'].append(observe)
            build(config)
            page = seen.get(job['post'].removeprefix('docs/'))
            if page is not None:
                answer['page'] = {'data': encode(page.meta), 'title': encode(page.title), 'body': page.content, 'url': page.url}
            beside = seen.get((job.get('beside') or '').removeprefix('docs/'))
            if beside is not None:
                answer['besideUrl'] = beside.url
        except BaseException as error:
            answer['ok'] = False
            answer['message'] = str(error)
        logging.getLogger('mkdocs').removeHandler(messages)
        answer.setdefault('message', messages.texts[0] if messages.texts else None)
        print(json.dumps(answer), file=out, flush=True)
