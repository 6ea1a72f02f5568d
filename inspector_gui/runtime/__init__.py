"""Running inspections: threads, devices, disk, onnxruntime. No Qt, no TensorFlow."""
