"""Times the works on stdin (JSON) by PyTorch on CUDA; prints seconds (JSON), or null without CUDA."""

import json
import sys
import time

import torch
import torch.nn.functional as F


def seconds(work):
    shape = (1, work["planes"], *work["input"])
    x = torch.rand(shape, device="cuda", dtype=getattr(torch, work["stored"]))
    mode = work["torch"]["mode"]
    options = {} if mode == "nearest" else {"align_corners": False}
    if work["torch"]["antialias"]:
        options["antialias"] = True

    def resize():
        return F.interpolate(x, size=tuple(work["output"]), mode=mode, **options)

    # An idle GPU takes a while to reach its clock.
    began = time.perf_counter()
    while time.perf_counter() - began < 0.25:
        resize()
        torch.cuda.synchronize()
    times = []
    for _ in range(15):
        start, end = (torch.cuda.Event(enable_timing=True) for _ in range(2))
        start.record()
        for _ in range(10):
            resize()
        end.record()
        torch.cuda.synchronize()
        times.append(start.elapsed_time(end) / 10 / 1000)
    return sorted(times)[7]


works = json.load(sys.stdin)
print(json.dumps([seconds(work) for work in works] if torch.cuda.is_available() else None))
