"""Dress the application in a theme."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from stce_desktop.gui.theme.tokens import BASE_POINT, LIGHT, TARGET, THEMES, Theme


def chosen_theme(app: QApplication, name: str) -> Theme:
    """Return the theme of that name; `system` follows the desktop."""
    if name == "system":
        is_dark = app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return THEMES["dark"] if is_dark else LIGHT
    return THEMES.get(name, LIGHT)


def apply_theme(app: QApplication, name: str, scale: int, icons: Path) -> Theme:
    """Set palette, font size and style sheet; `scale` is in per cent, `icons` a folder."""
    theme = chosen_theme(app, name)
    sheet = _sheet(theme, scale, icons)
    if app.styleSheet() == sheet and app.property("theme") == theme.name:
        return theme  # dressing every widget again would take a quarter of a second
    app.setStyle("Fusion")
    app.setPalette(_palette(theme))
    font = QFont(app.font())
    font.setPointSizeF(BASE_POINT * scale / 100)
    app.setFont(font)
    app.setStyleSheet(sheet)
    app.setProperty("theme", theme.name)
    return theme


def current_theme() -> Theme:
    """Return the theme in use."""
    app = QApplication.instance()
    return THEMES.get(str(app.property("theme")) if app else "", LIGHT)


def _palette(t: Theme) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for key, colour in {
        role.Window: t.window, role.Base: t.surface, role.AlternateBase: t.soft,
        role.Text: t.text, role.WindowText: t.text, role.Button: t.raised,
        role.ButtonText: t.text, role.Highlight: t.accent, role.HighlightedText: t.on_accent,
        role.Mid: t.line, role.Midlight: t.line, role.PlaceholderText: t.muted,
        role.ToolTipBase: t.raised, role.ToolTipText: t.text, role.Link: t.accent,
    }.items():  # fmt: skip
        palette.setColor(key, QColor(colour))
    disabled = QPalette.ColorGroup.Disabled
    for key in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(disabled, key, QColor(t.muted))
    return palette


def _sheet(t: Theme, scale: int, icons: Path) -> str:
    chevron = (icons / f"chevron-{'light' if t.dark else 'dark'}.svg").as_posix()
    point = BASE_POINT * scale / 100
    target = TARGET * scale // 100
    border = 2 if t.name == "contrast" else 1
    return f"""
QMainWindow, QWidget#page, QScrollArea, QScrollArea > QWidget > QWidget#page {{
    background: {t.window}; }}
QWidget#navigation {{ background: {t.surface}; border: none; }}
QFrame#section, QFrame#card {{ background: {t.surface}; border: {border}px solid {t.line};
    border-radius: 10px; }}
QFrame#section[tone="red"] {{ background: {t.red_soft}; border: {border}px solid {t.red}; }}
QFrame#section[tone="amber"] {{ background: {t.amber_soft};
    border: {border}px solid {t.amber}; }}
QFrame#hazards {{ background: {t.red_soft}; border: {border}px solid {t.red};
    border-radius: 10px; }}
QLabel#title {{ font-size: {point * 1.65:.1f}pt; font-weight: 700; }}
QLabel#heading {{ font-size: {point * 1.12:.1f}pt; font-weight: 700; }}
QLabel#muted {{ color: {t.muted}; }}
QLabel#small {{ color: {t.muted}; font-size: {point * 0.9:.1f}pt; }}
QLabel#result {{ font-size: {point * 1.45:.1f}pt; font-weight: 700; }}
QLabel#error {{ color: {t.red}; }}
QWidget#trainingbanner {{ background: {t.amber}; }}
QLabel#training {{ background: {t.amber}; color: {t.on_accent if t.dark else "#ffffff"};
    font-weight: 700; padding: 5px; }}
QLabel#chip {{ border-radius: 8px; padding: 2px 9px; font-size: {point * 0.88:.1f}pt;
    font-weight: 600; background: {t.neutral_soft}; color: {t.text}; }}
QLabel#chip[tone="amber"] {{ background: {t.amber_soft}; color: {t.amber}; }}
QLabel#chip[tone="green"] {{ background: {t.green_soft}; color: {t.green}; }}
QLabel#chip[tone="red"] {{ background: {t.red_soft}; color: {t.red}; }}
QLabel#chip[tone="accent"] {{ background: {t.soft}; color: {t.accent}; }}
QLineEdit, QPlainTextEdit, QComboBox, QDateTimeEdit {{
    background: {t.surface}; color: {t.text};
    border: {border}px solid {t.line}; border-radius: 8px; padding: 5px 9px;
    min-height: {target - 14}px; selection-background-color: {t.accent};
    selection-color: {t.on_accent}; }}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QDateTimeEdit:focus {{
    border: 2px solid {t.focus}; }}
QLineEdit#searchbox {{ font-size: {point * 1.25:.1f}pt; padding: 9px 14px;
    border-radius: 12px; }}
QLineEdit[missing="true"], QComboBox[missing="true"], QPlainTextEdit[missing="true"] {{
    border: 2px solid {t.amber}; }}
QLineEdit[missing="true"]:focus, QComboBox[missing="true"]:focus,
QPlainTextEdit[missing="true"]:focus {{ border: 2px solid {t.focus}; }}
QComboBox::drop-down {{ border: none; width: 28px; }}
QComboBox::down-arrow {{ image: url("{chevron}"); width: 16px; height: 16px; }}
QPushButton, QToolButton {{ background: {t.raised}; color: {t.text};
    border: {border}px solid {t.line}; border-radius: 8px; padding: 5px 14px;
    min-height: {target - 12}px; }}
QPushButton:hover, QToolButton:hover {{ background: {t.soft}; }}
QPushButton:focus, QToolButton:focus {{ border: 2px solid {t.focus}; }}
QPushButton:disabled {{ color: {t.muted}; }}
QPushButton#primary {{ background: {t.accent}; color: {t.on_accent}; font-weight: 600;
    border: {border}px solid {t.accent}; }}
QPushButton#primary:disabled {{ background: {t.neutral_soft}; color: {t.muted};
    border: {border}px solid {t.line}; }}
QPushButton#primary:focus {{ border: 2px solid {t.text}; }}
QPushButton#danger {{ background: {t.danger}; color: {t.on_danger}; font-weight: 700;
    border: none; text-align: left; padding-left: 14px; }}
QPushButton#danger:focus {{ border: 3px solid {t.text}; }}
QPushButton#nav {{ background: transparent; border: none; text-align: left;
    padding: 8px 14px; border-radius: 8px; }}
QPushButton#nav:hover {{ background: {t.soft}; }}
QPushButton#nav:checked {{ background: {t.soft}; color: {t.accent}; font-weight: 700; }}
QPushButton#nav:focus {{ border: 2px solid {t.focus}; }}
QPushButton#tile {{ outline: 0; text-align: left; padding: 12px 14px; font-weight: 600; }}
QPushButton#tile:checked {{ background: {t.red_soft}; border: 2px solid {t.red}; }}
QPushButton#shot {{ background: {t.surface}; border: {border}px dashed {t.muted};
    border-radius: 8px; padding: 0; min-height: {108 * scale // 100}px; }}
QPushButton#shot[state="taken"] {{ border: {border}px solid {t.line}; background: {t.raised}; }}
QPushButton#shot[state="missed"] {{ background: {t.neutral_soft}; }}
QPushButton#shot:checked {{ border: 2px solid {t.accent}; background: {t.soft}; }}
QPushButton#shot:focus {{ border: 2px solid {t.focus}; }}
QPushButton#link {{ background: transparent; border: none; color: {t.accent};
    text-align: left; padding: 3px 4px; }}
QPushButton#link:focus {{ border: 2px solid {t.focus}; border-radius: 6px; }}
QListView, QTableView, QTreeWidget {{ background: {t.surface}; border: {border}px solid {t.line};
    border-radius: 10px; outline: 0; }}
QListView:focus, QTableView:focus {{ border: 2px solid {t.focus}; }}
QTableView {{ gridline-color: {t.line}; selection-background-color: {t.soft};
    selection-color: {t.text}; }}
QTableView::item {{ padding: 0 6px; }}
QHeaderView::section {{ background: {t.window}; color: {t.muted}; border: none;
    border-bottom: 1px solid {t.line}; padding: 7px 9px; font-weight: 600; }}
QStatusBar {{ background: {t.surface}; color: {t.muted}; }}
QStatusBar QLabel {{ color: {t.muted}; padding: 2px 8px; }}
QScrollBar:vertical {{ width: 12px; background: transparent; margin: 2px; }}
QScrollBar::handle:vertical {{ background: {t.line}; border-radius: 4px; min-height: 36px; }}
QScrollBar:horizontal {{ height: 12px; background: transparent; margin: 2px; }}
QScrollBar::handle:horizontal {{ background: {t.line}; border-radius: 4px; min-width: 36px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
QToolTip {{ background: {t.raised}; color: {t.text}; border: 1px solid {t.line}; padding: 4px; }}
QCheckBox {{ spacing: 8px; min-height: {target - 10}px; }}
QCheckBox:focus {{ color: {t.focus}; }}
"""
