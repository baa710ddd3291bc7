import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Package, runTimePackages } from './packages.js';

/**
 * A list of what is inside the extension, for machines: CycloneDX 1.5. It has neither a time nor a number of its own, both
 * of which the format leaves open, so that the same commit gives the same file.
 */
export function sbomText(root: string): string {
  const { name, version, license, dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const packages = runTimePackages(root);
  const top = purl(name, version);
  const references = new Map(packages.map((one) => [one.name, purl(one.name, one.version)]));
  const refer = (names: readonly string[]) => names.flatMap((one) => references.get(one) ?? []);
  const document = {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { 'bom-ref': top, type: 'application', name, version, licenses: licences(license) } },
    components: packages.map(component),
    dependencies: [
      { ref: top, dependsOn: refer(Object.keys(dependencies)) },
      ...packages.map((one) => ({ ref: purl(one.name, one.version), dependsOn: refer(one.needs) })),
    ],
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function component({ name, version, licence, integrity }: Package): object {
  const reference = purl(name, version);
  return {
    'bom-ref': reference,
    type: 'library',
    name,
    version,
    scope: 'required',
    purl: reference,
    hashes: [{ alg: 'SHA-512', content: hexOf(integrity) }],
    licenses: licences(licence),
  };
}

function licences(id: string): object[] {
  return [{ license: { id } }];
}

/** Package URL; the `@` of a scope is written as its code there. */
function purl(name: string, version: string): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

/** The hash of the package as the registry serves it. */
function hexOf(integrity: string): string {
  return Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex');
}
