"""What must hold for the characters of the guided key."""

from collections.abc import Iterator, Mapping

from stce_desktop.content.layers import Item
from stce_desktop.content.problem import Problem


def check_characters(characters: Mapping[str, Item]) -> Iterator[Problem]:
    """Report states that stand twice or out of their group, and orders that cannot be kept."""
    for item in characters.values():
        states = item.value.get("states")
        seen: set[object] = set()
        for index, state in enumerate(states if isinstance(states, list) else []):
            if state["id"] in seen:
                slot = ("states", index, "id")
                yield item.problem(slot, f"{state['id']} stands twice", "keep one")
            seen.add(state["id"])
        yield from _check_groups(item)
        after = item.value.get("after")
        for index, name in enumerate(after if isinstance(after, list) else []):
            if name not in characters:
                yield item.problem(("after", index), f"{name!r} is no character", "correct it")
            elif _comes_after(characters, str(name), str(item.value["id"])):
                message = f"{name} waits for {item.value['id']} itself"
                yield item.problem(("after", index), message, "break the circle")


def _check_groups(item: Item) -> Iterator[Problem]:
    """Report states without a group where others have one, and groups that are torn apart."""
    states = item.value.get("states")
    groups = [state.get("group") for state in states] if isinstance(states, list) else []
    if not any(groups):
        return
    for index, group in enumerate(groups):
        if not group:
            yield item.problem(("states", index), "has no group, others do", "name its group")
        elif group in groups[:index] and group != groups[index - 1]:
            slot = ("states", index, "group")
            yield item.problem(slot, f"{group} began further up", "put its states together")


def _comes_after(characters: Mapping[str, Item], name: str, wanted: str) -> bool:
    """Tell whether `name` waits, directly or through others, for `wanted`."""
    seen: set[str] = set()
    open_ = [name]
    while open_:
        current = open_.pop()
        if current == wanted:
            return True
        if current not in seen and current in characters:
            seen.add(current)
            after = characters[current].value.get("after")
            open_ += [str(n) for n in after] if isinstance(after, list) else []
    return False
