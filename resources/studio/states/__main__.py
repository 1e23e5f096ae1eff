"""Write every state picture and hazard sign, and remove those that no table names.

Run from the project's root: `python -m resources.studio.states`.
"""

from pathlib import Path

from resources.studio.states.book import files

ROOT = Path(__file__).resolve().parents[2]


def main() -> None:
    wanted = files()
    present = {p for folder in ("states", "signs") for p in (ROOT / folder).rglob("*.svg")}
    for path in present - {ROOT / name for name in wanted}:
        path.unlink()
    for name, text in wanted.items():
        path = ROOT / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    print(f"{len(wanted)} pictures written")


main()
