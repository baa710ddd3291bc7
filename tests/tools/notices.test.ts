import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { noticesText } from '../../tools/release/notices.js';
import { MOST_PACKAGES, runTimePackages } from '../../tools/release/packages.js';
import { REASONS } from '../../tools/release/reasons.js';
import { sbomText } from '../../tools/release/sbom.js';
import { ROOT } from '../sources.js';

const packages = runTimePackages(ROOT);

describe('what is inside the extension', () => {
  it('is at most eight packages, with what they need in turn', () => {
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const names = packages.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(Object.keys(dependencies)));
    expect(names).toContain('efrt');
    expect(packages.length).toBeLessThanOrEqual(MOST_PACKAGES);
  });

  it('has a reason for each package, and none for others', () => {
    expect(Object.keys(REASONS).sort()).toEqual(packages.map(({ name }) => name));
  });

  it('stands in THIRD_PARTY_NOTICES.md as npm run notices writes it', () => {
    expect(readFileSync(join(ROOT, 'THIRD_PARTY_NOTICES.md'), 'utf8')).toBe(noticesText(ROOT));
  });

  it('is listed for machines, each package with its hash and its licence', () => {
    const { components, dependencies } = JSON.parse(sbomText(ROOT));
    expect(components.map(({ name, version }: Record<string, string>) => [name, version])).toEqual(
      packages.map(({ name, version }) => [name, version]),
    );
    for (const { hashes, licenses } of components) {
      expect(hashes[0].content).toMatch(/^[0-9a-f]{128}$/);
      expect(licenses[0].license.id).toMatch(/^(?:MIT|MPL-2\.0)$/);
    }
    expect(dependencies).toHaveLength(packages.length + 1);
    expect(sbomText(ROOT)).not.toMatch(/timestamp|serialNumber/);
  });
});
