"""The style sheet: what palette and Fusion alone do not give. No fonts, no fixed heights."""

from inspector_gui.runtime.assets import asset

_DRAWN = ("arrow_up", "arrow_down", "tick", "dot")
_TEMPLATE = """
QToolTip {{ background: {card}; color: {text}; border: 1px solid {border}; padding: 4px 6px; }}
Card {{ background: {card}; border: none; border-radius: 8px; }}
Banner {{ background: {selection}; }}
#stillLine {{ background: {selection}; border-radius: 6px; }}
#header {{ background: {header}; border: none; border-bottom: 1px solid {border}; }}
#navigation {{ background: {sidebar}; border: none; }}
#statusLine {{ background: {header}; border: none; border-top: 1px solid {border}; }}
Muted {{ color: {muted}; background: transparent; }}
Muted[level="strong"] {{ color: {text}; }}
Muted[level="warning"] {{ color: {check}; }}
Muted[level="error"] {{ color: {ng}; }}
Heading {{ color: {text}; background: transparent; }}
QLabel {{ background: transparent; }}
QLabel[level="ok"] {{ color: {ok}; }}
QLabel[level="check"] {{ color: {check}; }}
QLabel[level="ng"] {{ color: {ng}; }}

QToolButton::menu-indicator {{ image: none; width: 0; }}

QPushButton {{
    background: {field}; color: {text}; border: 1px solid {border}; border-radius: 6px;
    padding: 7px 14px;
}}
QPushButton:hover {{ background: {hover}; }}
QPushButton:pressed {{ background: {pressed}; }}
QPushButton:focus {{ border: 2px solid {focus}; padding: 6px 13px; }}
QPushButton:checked {{ background: {selection}; border-color: {accent}; }}
QPushButton:disabled {{ color: {disabled}; background: transparent; border-color: {field}; }}
QPushButton[cell] {{ font-weight: bold; }}
QPushButton[cell="right"]:enabled {{ color: {ok}; }}
QPushButton[cell="wrong"]:enabled {{ color: {ng}; }}

QLineEdit, QPlainTextEdit, QTextEdit {{
    background: {field}; color: {text}; border: 1px solid {border}; border-radius: 6px;
    padding: 5px 7px; selection-background-color: {accent}; selection-color: {on_accent};
}}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus {{
    border: 2px solid {focus}; padding: 4px 6px;
}}
QLineEdit[invalid="true"] {{ border: 2px solid {ng}; padding: 4px 6px; }}

QComboBox, QAbstractSpinBox {{
    background: {field}; color: {text}; border: 1px solid {border}; border-radius: 6px;
    padding: 5px 8px; selection-background-color: {accent}; selection-color: {on_accent};
    combobox-popup: 0;
}}
QComboBox QAbstractItemView::item {{ min-height: 30px; padding: 0 8px; }}
QComboBox:hover, QAbstractSpinBox:hover {{ background: {hover}; }}
QComboBox:focus, QAbstractSpinBox:focus {{ border: 2px solid {focus}; padding: 4px 7px; }}
QComboBox:disabled, QAbstractSpinBox:disabled {{ color: {disabled}; background: transparent; }}
QComboBox::drop-down {{ border: none; width: 24px; }}
QComboBox::down-arrow {{ image: url("{arrow_down}"); width: 12px; height: 12px; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{
    background: transparent; border: none; width: 22px;
}}
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover {{
    background: {pressed}; border-radius: 4px;
}}
QAbstractSpinBox::up-arrow {{ image: url("{arrow_up}"); width: 10px; height: 10px; }}
QAbstractSpinBox::down-arrow {{ image: url("{arrow_down}"); width: 10px; height: 10px; }}

QCheckBox, QRadioButton {{ spacing: 9px; }}
QCheckBox::indicator, QRadioButton::indicator {{
    width: 16px; height: 16px; border: 2px solid {muted}; background: {field};
}}
QCheckBox::indicator {{ border-radius: 5px; }}
QRadioButton::indicator {{ border-radius: 10px; }}
QCheckBox::indicator:checked, QRadioButton::indicator:checked {{
    background: {accent}; border-color: {accent};
}}
QCheckBox::indicator:checked {{ image: url("{tick}"); }}
QRadioButton::indicator:checked {{ image: url("{dot}"); }}
QCheckBox::indicator:focus, QRadioButton::indicator:focus {{ border-color: {focus}; }}
QCheckBox:disabled, QRadioButton:disabled {{ color: {disabled}; }}

QAbstractItemView {{
    background: {card}; alternate-background-color: {window}; color: {text};
    border: 1px solid {border}; border-radius: 6px; outline: none;
    selection-background-color: {selection}; selection-color: {text};
}}
QAbstractItemView:focus {{ border: 2px solid {focus}; }}
QHeaderView {{ background: {card}; border: none; }}
QHeaderView::section {{
    background: {card}; color: {muted}; border: none; border-bottom: 1px solid {border};
    padding: 6px 8px;
}}
QTableView {{ gridline-color: {border}; }}

QScrollArea {{ background: transparent; border: none; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {border}; border-radius: 4px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 28px; }}
QScrollBar::handle:horizontal {{ min-width: 28px; }}
QScrollBar::handle:hover {{ background: {muted}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}

QProgressBar {{
    background: {field}; color: {text}; border: none; border-radius: 4px; text-align: center;
}}
QProgressBar::chunk {{ background: {progress}; border-radius: 4px; }}
QDialog {{ border: 1px solid {border}; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QMenu {{ background: {card}; color: {text}; border: 1px solid {border}; padding: 4px; }}
QMenu::item {{ padding: 6px 18px; border-radius: 4px; }}
QMenu::item:selected {{ background: {selection}; }}
QSplitter::handle {{ background: transparent; }}
"""


def style_sheet(tokens: dict[str, str]) -> str:
    """The sheet with its colours filled in."""
    drawn = {name: asset("icons", f"{name}.svg").as_posix() for name in _DRAWN}
    return _TEMPLATE.format(**tokens, **drawn)
