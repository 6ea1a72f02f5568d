"""What people see: the only package with Qt. No file writes, no image maths, no thresholds."""
