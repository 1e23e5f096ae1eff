"""What the desk refuses to write."""

from stce_desktop.domain.errors import InputError
from stce_desktop.domain.finding import Finding
from stce_desktop.i18n import _


class WrongStoreError(InputError):
    """Say that a finding of a training would be written among the real ones, or the other way."""

    def __init__(self, finding: Finding) -> None:
        what = (
            _("This finding belongs to the training")
            if finding.training
            else _("This finding belongs to the real findings")
        )
        advice = _("Switch the training mode first; nothing was written.")
        super().__init__(what, finding.number or finding.id, advice)
