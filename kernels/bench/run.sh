#!/bin/sh
# Runs the benchmark from the folder that `npm run bench:pack` wrote. Writes kernels.json and
# kernels.svg into the folder named as the first argument, or into this one.
set -e
here=$(cd "$(dirname "$0")" && pwd)
out=${1:-$here}
mkdir -p "$out"
out=$(cd "$out" && pwd)
cd "$here"
for packed in node.gz dawn.node.gz ort/*.gz; do
  if [ -f "$packed" ] && [ ! -f "${packed%.gz}" ]; then gzip -dc "$packed" > "${packed%.gz}"; fi
done
chmod +x node
# Where NVIDIA's driver is mounted into a container, its description is not where loaders look.
for description in /usr/local/nvidia/share/vulkan/icd.d/nvidia_icd.json; do
  if [ -z "$VK_DRIVER_FILES" ] && [ -f "$description" ]; then export VK_DRIVER_FILES="$description"; fi
done
LD_LIBRARY_PATH="$here/lib:/usr/local/nvidia/lib64:$LD_LIBRARY_PATH" \
  exec ./node packed.mjs "$out"
