"""A tiny extractor: colours of the picture and of its cells, in well under a millisecond."""

import onnx.parser

from inspector_gui.core.quick_file import with_extractor_name


def tiny_extractor(name: str = "tiny") -> bytes:
    """Vector: mean and spread of each colour, darkest cell; cells: mean colours."""
    text = """
        <ir_version: 8, opset_import: ["" : 17]>
        tiny (uint8[N,H,W,3] image) => (float[N,F] vector, float[N,h,w,C] patches)
        <float scale = {0.003921568859368563}>
        {
            wide = Cast<to=1>(image)
            unit = Mul(wide, scale)
            planes = Transpose<perm=[0, 3, 1, 2]>(unit)
            cells = AveragePool<kernel_shape=[8, 8], strides=[8, 8]>(planes)
            patches = Transpose<perm=[0, 2, 3, 1]>(cells)
            mean4 = ReduceMean<axes=[2, 3], keepdims=1>(planes)
            apart = Sub(planes, mean4)
            square = Mul(apart, apart)
            spread4 = ReduceMean<axes=[2, 3], keepdims=1>(square)
            dark4 = ReduceMin<axes=[2, 3], keepdims=1>(cells)
            mean = Flatten(mean4)
            spread = Flatten(spread4)
            dark = Flatten(dark4)
            vector = Concat<axis=1>(mean, spread, dark)
        }
    """
    return with_extractor_name(onnx.parser.parse_model(text), name)
