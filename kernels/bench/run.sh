#!/bin/sh
# Runs the benchmark from the folder that `npm run bench:pack` wrote. Writes kernels.json and
# kernels.svg into the folder named by its full path, or into this one: run.sh [FOLDER] [--tune]
set -e
cd "$(dirname "$0")"
for packed in node.gz dawn.node.gz ort/*.gz; do
  if [ -f "$packed" ] && [ ! -f "${packed%.gz}" ]; then gzip -dc "$packed" > "${packed%.gz}"; fi
done
chmod +x node
# Where NVIDIA's driver is mounted into a container, its description is not where loaders look.
mounted=/usr/local/nvidia/share/vulkan/icd.d/nvidia_icd.json
if [ -z "$VK_DRIVER_FILES" ] && [ -f "$mounted" ]; then export VK_DRIVER_FILES="$mounted"; fi
export LD_LIBRARY_PATH="$PWD/lib:/usr/local/nvidia/lib64:$LD_LIBRARY_PATH"
exec ./node packed.mjs "$@"
