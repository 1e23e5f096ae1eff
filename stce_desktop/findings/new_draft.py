"""Begin a finding with what is known already: nothing is asked twice."""

import uuid

from stce_desktop import __version__
from stce_desktop.domain.card import Edition
from stce_desktop.domain.finding import Circumstances, Declared, Finding, Found, Safety, Trace
from stce_desktop.domain.prefill import Prefill
from stce_desktop.system.clock import Clock


def draft_of(prefill: Prefill, edition: Edition, clock: Clock, *, training: bool) -> Finding:
    """Return a new draft that holds what search, check and key already know."""
    now = clock.utc()
    searched = (prefill.search_text,) if prefill.search_text else ()
    return Finding(
        id=str(uuid.uuid4()),
        training=training,
        program_version=__version__,
        lists=dict(edition.lists),
        edition_date=edition.date,
        edition_sha256=edition.sources_sha256,
        circumstances=Circumstances(
            post=prefill.post,
            officer=prefill.officer,
            local_time=clock.local().isoformat(timespec="seconds"),
            utc_time=now.isoformat(timespec="seconds"),
        ),
        declared=Declared(hs_code=prefill.hs_code, hs_edition=prefill.hs_edition),
        safety=Safety(hazards=prefill.hazards),
        found=Found(
            item_id=prefill.item_id,
            item_name=prefill.item_name,
            item_class=prefill.item_class,
            markings=prefill.markings,
            dimensions=prefill.dimensions,
            weight=prefill.weight,
            material=prefill.material,
            packaging=prefill.packaging,
            codes=prefill.codes,
            values=prefill.values,
        ),
        trace=Trace(
            search_terms=searched,
            key_steps=prefill.key_steps,
            twins_ruled_out=prefill.twins_ruled_out,
            candidates=prefill.candidates,
            missing_values=prefill.missing,
            decided_by=prefill.decided_by,
            check_result=prefill.check_result,
            reasons=prefill.reasons,
            match_level=prefill.check_result,
        ),
    )
