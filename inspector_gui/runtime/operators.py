"""Who may do what at this PC: operators with roles and PINs, kept in a small file.

While nobody has a PIN, nothing is locked. The PIN keeps colleagues apart; it does not keep out
somebody who can write to this PC's settings folder: deleting the file unlocks everything, and that
is how an administrator helps when the PINs are forgotten.
"""

import hashlib
import hmac
import json
import os
import time
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from inspector_gui.core.durable_file import write_durably

FILE_NAME = "operators.json"
PIN_LENGTHS = range(4, 13)
_MAX_BYTES = 1024 * 1024
_LONGEST_WAIT_S = 30.0


class Role(StrEnum):
    """What somebody is trusted with; each role may do all that the ones before it may."""

    OPERATOR = "operator"
    LABELLER = "labeller"
    ENGINEER = "engineer"

    def covers(self, needed: "Role") -> bool:
        """Whether this role is the needed one or a higher one."""
        order = list(Role)
        return order.index(self) >= order.index(needed)


class Deed(StrEnum):
    """What needs a role. What is not listed, such as inspecting and disputing, is everybody's."""

    LABEL = "label"
    IMPORT_PICTURES = "import pictures"
    EXPORT_PICTURES = "export pictures"
    PROMOTE = "promote"
    ROLL_BACK = "roll back"
    LIMITS = "limits"
    DELETE_MODEL = "delete a model"
    IMPORT_MODEL = "import a model"
    EXPORT_MODEL = "export a model"
    SET_UP = "set up"
    NEW_PRODUCT = "new product"
    OPERATORS = "operators"

    @property
    def needs(self) -> Role:
        """The least role for it."""
        labelling = (Deed.LABEL, Deed.IMPORT_PICTURES, Deed.EXPORT_PICTURES)
        return Role.LABELLER if self in labelling else Role.ENGINEER


class Rule(StrEnum):
    """Why a list of operators cannot be as somebody wants it."""

    NAME = "a name is missing or too long"
    SAME_NAME = "two operators have the same name"
    PIN = "a PIN is 4 to 12 digits"
    PIN_NEEDED = "labellers and engineers need a PIN"
    NO_ENGINEER = "there is an engineer as long as there are operators"


class RosterError(ValueError):
    """The list of operators would break a rule; nothing has changed."""

    def __init__(self, rule: Rule) -> None:
        super().__init__(rule.value)
        self.rule = rule


class Cost(BaseModel):
    """How hard one try of a PIN is (scrypt). The default takes 32 MB and a few tenths of a second.

    It is one of the settings of the OWASP Password Storage Cheat Sheet. The limits keep a damaged
    file from asking for more memory than a PC has.
    """

    model_config = ConfigDict(frozen=True)

    n: int = Field(default=2**15, ge=2, le=2**17)
    r: int = Field(default=8, ge=1, le=8)
    p: int = Field(default=3, ge=1, le=8)

    @field_validator("n")
    @classmethod
    def _power_of_two(cls, n: int) -> int:
        if n & (n - 1):
            raise ValueError("n is a power of two")
        return n


class Pin(BaseModel):
    """A PIN that can be checked but not read: salt, cost and hash, in hex digits."""

    model_config = ConfigDict(frozen=True)

    salt: str = Field(pattern=r"^([0-9a-f]{2}){8,64}$")
    cost: Cost
    digest: str = Field(pattern=r"^[0-9a-f]{64}$")

    @classmethod
    def of(cls, digits: str, cost: Cost) -> "Pin":
        """Hash a PIN with a fresh salt. Not for the GUI thread.

        Raises:
            RosterError: It is not 4 to 12 digits.
        """
        if not is_pin(digits):
            raise RosterError(Rule.PIN)
        salt = os.urandom(16)
        return cls(salt=salt.hex(), cost=cost, digest=_hash(digits, salt, cost).hex())

    def matches(self, digits: str) -> bool:
        """Whether these are the digits. Not for the GUI thread."""
        tried = _hash(digits, bytes.fromhex(self.salt), self.cost)
        return hmac.compare_digest(tried, bytes.fromhex(self.digest))


def is_pin(digits: str) -> bool:
    """Whether these digits can be a PIN."""
    return len(digits) in PIN_LENGTHS and digits.isascii() and digits.isdigit()


def _hash(digits: str, salt: bytes, cost: Cost) -> bytes:
    memory = 128 * cost.r * (cost.n + cost.p + 2)
    return hashlib.scrypt(
        digits.encode(), salt=salt, n=cost.n, r=cost.r, p=cost.p, maxmem=2 * memory, dklen=32
    )


class Operator(BaseModel):
    """Somebody who works at this PC."""

    model_config = ConfigDict(frozen=True)

    name: str = Field(min_length=1, max_length=60)
    role: Role
    pin: Pin | None = None


class Roster(BaseModel):
    """The operators of this PC; a change makes another roster.

    Attributes:
        schema_version: Format of the file.
        idle_minutes: Nobody is logged in any more after so long without key or mouse.
        operators: In the order in which they were added.
    """

    model_config = ConfigDict(frozen=True)

    schema_version: int = 1
    idle_minutes: int = Field(default=10, ge=1, le=480)
    operators: tuple[Operator, ...] = ()

    @property
    def locked(self) -> bool:
        """Whether roles count: somebody has a PIN."""
        return any(one.pin is not None for one in self.operators)

    def find(self, name: str) -> Operator | None:
        """The operator of this name."""
        return next((one for one in self.operators if one.name == name), None)

    def put(self, operator: Operator, instead_of: str = "") -> "Roster":
        """Add an operator, or put one in the place of another.

        Raises:
            RosterError: A rule stands against it.
        """
        if instead_of:
            changed = tuple(operator if o.name == instead_of else o for o in self.operators)
        else:
            changed = (*self.operators, operator)
        return self._with(changed)

    def without(self, name: str) -> "Roster":
        """Remove an operator.

        Raises:
            RosterError: It is the last engineer and others are left.
        """
        return self._with(tuple(one for one in self.operators if one.name != name))

    def _with(self, operators: tuple[Operator, ...]) -> "Roster":
        names = [one.name.casefold() for one in operators]
        if len(set(names)) < len(names):
            raise RosterError(Rule.SAME_NAME)
        if any(one.role is not Role.OPERATOR and one.pin is None for one in operators):
            raise RosterError(Rule.PIN_NEEDED)
        if operators and not any(one.role is Role.ENGINEER for one in operators):
            raise RosterError(Rule.NO_ENGINEER)
        return self.model_copy(update={"operators": operators})


def changes_between(before: Roster, after: Roster) -> list[str]:
    """What was done to the operators, for the program log; never a PIN."""
    old, new = ({one.name: one for one in roster.operators} for roster in (before, after))
    told = [f"added {name!r} as {one.role.value}" for name, one in new.items() if name not in old]
    told += [f"removed {name!r}" for name in old if name not in new]
    for name, one in new.items():
        if name in old and one.role is not old[name].role:
            told.append(f"made {name!r} {one.role.value}")
        if name in old and one.pin != old[name].pin:
            told.append(f"given {name!r} another PIN")
    if before.idle_minutes != after.idle_minutes:
        told.append(f"set the log-out to {after.idle_minutes} minutes")
    return told


def load_operators(path: Path) -> tuple[Roster, str]:
    """Read the operators; no file means that there are none.

    Returns:
        The operators, and "" or one sentence when the file cannot be used. Then nobody can log in,
        and what needs a role stays locked until the file is repaired or deleted.
    """
    try:
        with path.open("rb") as file:
            data = file.read(_MAX_BYTES + 1)
        if len(data) > _MAX_BYTES:
            raise ValueError("too large")
        read = Roster.model_validate_json(data)
        return read._with(read.operators), ""
    except (FileNotFoundError, NotADirectoryError):
        return Roster(), ""
    except OSError as error:
        why = error.strerror or "unknown error"
    except (ValueError, RecursionError) as error:
        why = str(error) if isinstance(error, RosterError) else "the file is damaged"
    return Roster(), (
        f"The operators in {path} cannot be used ({why}): nobody can log in until an administrator"
        " deletes that file and starts the program again."
    )


def save_operators(path: Path, roster: Roster) -> None:
    """Write the operators durably.

    Raises:
        OSError: The disk is full or the folder cannot be written. The old file is unchanged.
    """
    write_durably(path, json.dumps(roster.model_dump(mode="json"), indent=2).encode())


def make_operator(name: str, role: Role, pin: Pin | None) -> Operator:
    """An operator as typed by a person.

    Raises:
        RosterError: The name is empty or too long.
    """
    try:
        return Operator(name=" ".join(name.split()), role=role, pin=pin)
    except ValidationError as error:
        raise RosterError(Rule.NAME) from error


class PinWait:
    """Wrong PINs make the next try wait: 1, 2, 4 … seconds, 30 at most; nobody is locked out.

    Kept by name, so that one person's wrong tries do not hold up the others. GUI thread.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._wrong: dict[str, tuple[int, float]] = {}

    def left_s(self, name: str) -> float:
        """How long this name has to wait still."""
        _, until = self._wrong.get(name, (0, 0.0))
        return max(0.0, until - self._clock())

    def note(self, name: str, *, right: bool) -> None:
        """A PIN was tried."""
        if right:
            self._wrong.pop(name, None)
            return
        times = self._wrong.get(name, (0, 0.0))[0] + 1
        wait = min(2.0 ** (min(times, 10) - 1), _LONGEST_WAIT_S)
        self._wrong[name] = (times, self._clock() + wait)
