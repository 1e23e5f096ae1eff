"""Catalogues for every string, and the direction text runs in."""

from stce_desktop.i18n.catalogue import RIGHT_TO_LEFT, Catalogue, _, active, install, ngettext

__all__ = ["RIGHT_TO_LEFT", "Catalogue", "_", "active", "install", "ngettext"]
