"""The conditions of a measurement: without them a figure says nothing."""

import os
import platform
from datetime import datetime
from pathlib import Path
from typing import Any

import cv2
import onnxruntime as ort
import psutil


def conditions() -> dict[str, Any]:
    """Machine, versions and how busy it is."""
    return {
        "measured": datetime.now().astimezone().isoformat(timespec="seconds"),
        "system": platform.platform(),
        "processor": _processor(),
        "cores": psutil.cpu_count(),
        "memory_gb": round(psutil.virtual_memory().total / 2**30, 1),
        "load_before": os.getloadavg() if hasattr(os, "getloadavg") else None,
        "nice": os.nice(0) if hasattr(os, "nice") else 0,  # below 0: ahead of what else runs
        "busy_before_percent": psutil.cpu_percent(1.0),
        "python": platform.python_version(),
        "onnxruntime": ort.__version__,
        "opencv": cv2.__version__,
    }


def _processor() -> str:
    try:
        text = Path("/proc/cpuinfo").read_text()
    except OSError:
        return platform.processor()
    names = [line.partition(":")[2].strip() for line in text.splitlines() if "model name" in line]
    return names[0] if names else platform.machine()
