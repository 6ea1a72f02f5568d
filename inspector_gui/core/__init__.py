"""What an inspection is: values and formats. No Qt, TensorFlow, onnxruntime or threads."""
