import { manifest, packedSize } from '#lib/server/widget-files.ts';

export function load() {
  const { version, files } = manifest();
  return {
    version,
    files: Object.entries(files).map(([name, integrity]) => ({
      name,
      integrity,
      kilobytes: Math.ceil(packedSize(name) / 1024),
    })),
  };
}
