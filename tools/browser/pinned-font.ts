import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FAMILY = 'DejaVu Sans';

export interface PinnedFont {
  /** Variables for the browser's environment. */
  readonly env: Readonly<Record<string, string>>;
  readonly firefoxPrefs: Readonly<Record<string, string>>;
}

/**
 * What makes a browser draw all text in one font, which comes as a package and is the same on every machine. Holds where
 * fonts are found by fontconfig: on Linux.
 */
export function pinnedFont(): PinnedFont {
  const fonts = join(dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json')), 'ttf');
  const folder = fileURLToPath(new URL('../../.cache/fonts', import.meta.url));
  const file = join(folder, 'fonts.conf');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <cachedir>${join(folder, 'cache')}</cachedir>
  <match target="pattern"><edit name="family" mode="assign" binding="strong"><string>${FAMILY}</string></edit></match>
  <match target="font">
    <edit name="antialias" mode="assign"><bool>true</bool></edit>
    <edit name="hinting" mode="assign"><bool>false</bool></edit>
    <edit name="rgba" mode="assign"><const>none</const></edit>
  </match>
</fontconfig>
`,
  );
  // Firefox lets what draws a page read no files but those named.
  const firefoxPrefs = { 'security.sandbox.content.read_path_whitelist': `${fonts}/,${folder}/` };
  return { env: { FONTCONFIG_FILE: file }, firefoxPrefs };
}
