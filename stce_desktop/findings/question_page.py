"""The page of a question, for an expert who has a browser and nothing else."""

from base64 import b64encode
from collections.abc import Iterable, Mapping
from html import escape

from stce_desktop.domain.plain_text import plain_text
from stce_desktop.domain.question import Question, SentPhoto
from stce_desktop.i18n import _

# No script, no address from outside: what a record holds cannot reach further than this page.
_POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"
_STYLE = """
body { font: 16px/1.45 sans-serif; max-width: 46em; margin: 2em auto; padding: 0 1em;
  color: #111; background: #fff }
h1 { font-size: 1.5em; margin: 0 } h2 { font-size: 1.1em; margin: 1.6em 0 .4em }
pre { white-space: pre-wrap; font: inherit; border-left: 4px solid #888; padding-left: 1em }
code { font-family: monospace; overflow-wrap: anywhere } .mark { border: 3px solid #111;
  padding: .3em .6em; font-weight: bold } figure { display: inline-block; margin: 0 1em 1em 0;
  max-width: 22em; vertical-align: top } img { max-width: 100% } figcaption { font-size: .8em }
.small { font-size: .85em; color: #444 }
"""


def question_html(question: Question, number: str, small: Mapping[str, bytes]) -> str:
    """Return the page; `number` is the case in short, `small` maps SHA-256 to small JPEGs."""
    return "\n".join(
        (
            "<!DOCTYPE html>",
            '<html><head><meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
            f"<title>{_shown(question.number)}</title><style>{_STYLE}</style></head><body>",
            *_head(question),
            f"<h2>{_shown(question.title)}</h2>",
            f'<pre dir="auto">{_shown(question.text)}</pre>',
            f"<h2>{escape(_('What you can answer'))}</h2>",
            _list(choice.label for choice in question.answers),
            f"<p>{escape(_('Fill in answer.txt beside this page and send it back.'))}</p>",
            f"<h2>{escape(_('Photos'))}</h2>",
            *(_figure(photo, small) for photo in question.photos),
            *_foot(question, number),
            "</body></html>",
            "",
        )
    )


def _head(question: Question) -> Iterable[str]:
    if question.training:
        yield f'<p class="mark">{escape(_("TRAINING, not a real case"))}</p>'
    yield f"<h1>{escape(_('Question on record {0}')).format(_shown(question.number))}</h1>"
    yield f"<p>{_shown(question.post)} · {_shown(question.asked_local)}</p>"


def _foot(question: Question, number: str) -> Iterable[str]:
    yield f'<p class="small">{escape(_("Case"))} {number}<br>'
    yield f"<code>{question.case}</code><br>"
    lists = _("State of the control lists: {0}. No match is not a release.")
    yield f"{escape(lists).format(_shown(question.edition_date))}</p>"


def _figure(photo: SentPhoto, small: Mapping[str, bytes]) -> str:
    data = b64encode(small.get(photo.sha256, b"")).decode()
    words = f"{_shown(photo.shot)} · {_shown(photo.file)}<br><code>{photo.sha256[:16]}…</code>"
    image = f'<img alt="{_shown(photo.shot)}" src="data:image/jpeg;base64,{data}">'
    return f"<figure>{image}<figcaption>{words}</figcaption></figure>"


def _list(texts: Iterable[str]) -> str:
    return "<ul>" + "".join(f"<li>{_shown(text)}</li>" for text in texts) + "</ul>"


def _shown(text: str) -> str:
    """Return text that is only text: no markup, no signs that turn or hide what follows."""
    return escape(plain_text(text))
