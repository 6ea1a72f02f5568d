"""Sets everything up on a fresh machine, then runs the app, the tests, or the bundle build.

Needs nothing but Python 3.11-3.13. On Debian and Ubuntu it installs missing system libraries with
apt (as root, or through sudo); Python packages go into `.venv` beside the sources.

    python3 .ci/setup.py app        the app on the demo product; further words go to `inspector`
    python3 .ci/setup.py test       format, lint, types, walls and tests; further words go to pytest
    python3 .ci/setup.py bundle     dist/inspector: two programs in one folder, started once
"""

import ctypes
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
EXTRAS = {"app": "train", "test": "dev", "bundle": "dev"}

# Shared library -> Debian packages that hold it (the second name is that of newer releases).
LIBRARIES = {
    "libGL.so.1": ("libgl1",),
    "libEGL.so.1": ("libegl1",),
    "libxkbcommon.so.0": ("libxkbcommon0",),
    "libdbus-1.so.3": ("libdbus-1-3",),
    "libfontconfig.so.1": ("libfontconfig1",),
    "libglib-2.0.so.0": ("libglib2.0-0", "libglib2.0-0t64"),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0",),
    "libxcb-cursor.so.0": ("libxcb-cursor0",),
    "libxcb-icccm.so.4": ("libxcb-icccm4",),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1",),
    "libxcb-shape.so.0": ("libxcb-shape0",),
    "libxcb-xinerama.so.0": ("libxcb-xinerama0",),
    "libxcb-image.so.0": ("libxcb-image0",),
    "libxcb-render-util.so.0": ("libxcb-render-util0",),
    "libxcb-randr.so.0": ("libxcb-randr0",),
}


def main() -> int:
    if len(sys.argv) < 2 or sys.argv[1] not in EXTRAS:
        print(__doc__)
        return 2
    if not (3, 11) <= sys.version_info[:2] <= (3, 13):
        print(f"Python 3.11, 3.12 or 3.13 is needed; this is {sys.version.split()[0]}.")
        return 2
    task, words = sys.argv[1], sys.argv[2:]
    install_system_packages(task)
    install_python_packages(EXTRAS[task])
    return {"app": run_app, "test": run_tests, "bundle": build_bundle}[task](words)


def install_system_packages(task: str) -> None:
    if not sys.platform.startswith("linux"):
        return
    missing = [packages for library, packages in LIBRARIES.items() if not loads(library)]
    if importlib.util.find_spec("ensurepip") is None:
        missing.append((f"python3.{sys.version_info[1]}-venv",))
    if not any(
        Path(folder).is_dir() for folder in ("/usr/share/fonts/truetype", "/usr/share/fonts/TTF")
    ):
        missing.append(("fonts-dejavu-core",))
    if task != "app" and not shutil.which("Xvfb"):
        missing.append(("xvfb",))
    if task == "bundle" and not shutil.which("objdump"):
        missing.append(("binutils",))
    if not missing:
        return
    names = " ".join(packages[0] for packages in missing)
    if not shutil.which("apt-get"):
        print(f"These Debian packages, or your system's names for them, may be missing: {names}")
        return
    sudo = [] if os.geteuid() == 0 else ["sudo"]
    if sudo and not shutil.which("sudo"):
        sys.exit(f"System libraries are missing. As root: apt-get install -y {names}")
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    print(f"Installing system packages: {names}", flush=True)
    subprocess.run([*sudo, "apt-get", "update", "-qq"], check=False, env=environment)
    known = [
        next((name for name in packages if is_known(name)), packages[0]) for packages in missing
    ]
    install = [*sudo, "apt-get", "install", "-y", "-qq", "--no-install-recommends", *known]
    if subprocess.run(install, check=False, env=environment, stdout=subprocess.DEVNULL).returncode:
        sys.exit(f"The system packages could not be installed. By hand: apt-get install {names}")


def loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def is_known(package: str) -> bool:
    answer = subprocess.run(["apt-cache", "show", package], capture_output=True, check=False)
    return answer.returncode == 0


def install_python_packages(extra: str) -> None:
    wanted = hashlib.sha256((ROOT / "pyproject.toml").read_bytes() + str(ROOT).encode()).hexdigest()
    stamps = [VENV / f".inspector-{name}" for name in {extra, "dev"}]
    if any(stamp.exists() and stamp.read_text() == wanted for stamp in stamps):
        return
    if not PYTHON.exists():
        subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=True)
    print("Installing Python packages (a few minutes the first time) …", flush=True)
    pip = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, "--editable", f"{ROOT}[{extra}]"], check=True)
    (VENV / f".inspector-{extra}").write_text(wanted)


def run_app(words: list[str]) -> int:
    return subprocess.call([str(PYTHON), "-m", "inspector_gui", "--product", "demo", *words])


def run_tests(words: list[str]) -> int:
    checks = [
        ["ruff", "format", "--check", "."],
        ["ruff", "check", "."],
        ["mypy"],
        ["lint-imports"],
    ]
    failed = []
    for check in checks:
        print(f"--- {' '.join(check)}", flush=True)
        if subprocess.call([str(BIN / check[0]), *check[1:]], cwd=ROOT):
            failed.append(check[0])
    print("--- pytest", flush=True)
    selection = words or ["-n", "2", "-m", "not long"]
    if subprocess.call([str(PYTHON), "-m", "pytest", *selection], cwd=ROOT):
        failed.append("pytest")
    if failed:
        print(f"Failed: {', '.join(failed)}")
    return 1 if failed else 0


def build_bundle(words: list[str]) -> int:
    build = [str(PYTHON), "-m", "PyInstaller", "--noconfirm", "pyinstaller.spec", *words]
    return subprocess.call(build, cwd=ROOT) or start_bundle(ROOT / "dist" / "inspector")


def start_bundle(folder: Path) -> int:
    """The frozen inspector inspects the demo, the frozen trainer trains on its pictures."""
    suffix = ".exe" if os.name == "nt" else ""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    size = sum(path.stat().st_size for path in files)
    print(f"--- {folder}: {size / 1e6:.0f} MB", flush=True)
    with tempfile.TemporaryDirectory() as work:
        report = Path(work, "report.json")
        inspect = [
            "--data",
            work,
            "--product",
            "demo",
            "--quit-after",
            "30",
            "--report",
            str(report),
        ]
        train = ["train", "casting_cnn", "--data", str(Path(work, "demo", "dataset"))]
        train += ["--out", str(Path(work, "out")), "--set", "epochs=1", "--set", "size=64"]
        environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
        for program, arguments in (("inspector", inspect), ("trainer", train)):
            command = [str(folder / f"{program}{suffix}"), *arguments]
            print(f"--- {' '.join(command)}", flush=True)
            if subprocess.call(command, env=environment):
                return 1
        figures = json.loads(report.read_text(encoding="utf-8"))
        print({name: figures[name] for name in ("first_verdict_s", "fps", "rss_mb", "verdicts")})
        return (
            0
            if sum(figures["verdicts"].values()) and Path(work, "out", "candidate.onnx").is_file()
            else 1
        )


if __name__ == "__main__":
    sys.exit(main())
