import type { Browser, Page } from 'puppeteer-core';
import { inFirefoxWindow } from '../../tools/browser/firefox-window.js';
import type { ToolbarPopup } from './driver.js';
import { PRESS, READ } from './popup-code.js';

/** Opens the popup as a click on the toolbar button does, and reads and presses in it. */
export async function openToolbarPopup(browser: Browser, id: string): Promise<ToolbarPopup> {
  await inFirefoxWindow(browser, OPEN, id);
  return {
    read: () => inFirefoxWindow(browser, IN_POPUP, READ, ''),
    press: async (selector) => void (await inFirefoxWindow(browser, IN_POPUP, PRESS, selector)),
    close: async () => void (await inFirefoxWindow(browser, CLOSE)),
  };
}

/** Takes back the permission for all sites, as a person can on the page about add-ons. */
export async function withholdPages(browser: Browser, id: string): Promise<void> {
  await inFirefoxWindow(browser, WITHHOLD, id);
}

/** Lets the extension work in private windows, as a person can choose. It is loaded anew by that. */
export async function allowPrivate(browser: Browser, id: string): Promise<void> {
  await inFirefoxWindow(browser, ALLOW_PRIVATE, id);
}

/** Opens a private window with a page in it. */
export async function openPrivate(browser: Browser, url: string): Promise<Page> {
  await inFirefoxWindow(browser, PRIVATE, url);
  const page = (await browser.pages()).find((one) => one.url() === url);
  if (!page) throw new Error(`${url} did not open`);
  return page;
}

/** Runs a command as its key does: a key pressed by a test does not reach the browser's own shortcuts. */
export async function runCommand(browser: Browser, id: string, command: string): Promise<void> {
  await inFirefoxWindow(browser, COMMAND, id, command);
}

/**
 * What Firefox notes of its own when a popup is closed before its question was answered. The popup is gone by then: no
 * code of an extension can catch it, and none runs on.
 */
const CLOSED_WHILE_ASKING = /^Promise rejected after context unloaded: Actor 'Conduits' destroyed before query/;

/** Errors that Firefox's console holds from scripts of the extension. */
export async function extensionErrors(browser: Browser, origin: string): Promise<string[]> {
  const errors = JSON.parse(await inFirefoxWindow(browser, ERRORS, origin)) as string[];
  return errors.filter((error) => !CLOSED_WHILE_ASKING.test(error));
}

/*
 * Code for Firefox's own window and for the popup's process. It is text, because it runs where this file's helpers are not.
 */

const OPEN = `async (id) => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
  for (let tries = 0; tries < 100; tries += 1) {
    const popup = document.querySelector('browser.webextension-popup-browser');
    if (popup && popup.currentURI.spec.startsWith('moz-extension:')) return '';
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the popup did not open');
}`;

const IN_POPUP = `(code, value) => new Promise((resolve, reject) => {
  const popup = document.querySelector('browser.webextension-popup-browser');
  if (!popup) return reject(new Error('the popup is closed'));
  const topic = 'tests:' + Math.random();
  // A script sent to a popup that is still loading is lost without a word.
  setTimeout(() => reject(new Error('the popup did not answer')), 1_000);
  popup.messageManager.addMessageListener(topic, function heard({ data }) {
    popup.messageManager.removeMessageListener(topic, heard);
    if (data.error) reject(new Error(data.error));
    else resolve(data.value);
  });
  const script = 'try { sendAsyncMessage(' + JSON.stringify(topic) + ', { value: (' + code + ')(content, ' +
    JSON.stringify(value) + ') }) } catch (error) { sendAsyncMessage(' + JSON.stringify(topic) + ', { error: String(error) }) }';
  popup.messageManager.loadFrameScript('data:,' + encodeURIComponent(script), false);
})`;

const CLOSE = `async () => {
  const popup = document.querySelector('browser.webextension-popup-browser');
  popup?.closest('panel')?.hidePopup();
  for (let tries = 0; tries < 100 && document.querySelector('browser.webextension-popup-browser'); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return '';
}`;

const COMMAND = `(id, name) => {
  const { extension } = WebExtensionPolicy.getByID(id);
  const letter = extension.manifest.commands[name].suggested_key.default.slice(-1);
  const keys = [...document.querySelectorAll('keyset[id^="ext-keyset-id"] key')];
  const key = keys.find((one) => one.getAttribute('key')?.toUpperCase() === letter);
  if (!key) throw new Error('no key for ' + name + ' among ' + keys.map(({ outerHTML }) => outerHTML));
  key.doCommand();
  return '';
}`;

const WITHHOLD = `async (id) => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionPermissions.remove(id, { permissions: [], origins: ['<all_urls>'] }, extension);
  return '';
}`;

const ALLOW_PRIVATE = `async (id) => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
  await (await AddonManager.getAddonByID(id)).reload();
  if (!WebExtensionPolicy.getByID(id).privateBrowsingAllowed) throw new Error('private windows stay closed to it');
  return '';
}`;

const PRIVATE = `async (url) => {
  const opened = OpenBrowserWindow({ private: true });
  await new Promise((resolve) => opened.addEventListener('load', resolve, { once: true }));
  const browserOf = () => opened.gBrowser?.selectedBrowser;
  const until = async (holds) => {
    for (let tries = 0; tries < 200 && !holds(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 50));
    if (!holds()) throw new Error('the private window did not show the page');
  };
  // It shows a page of its own first, which would come in between.
  await until(() => browserOf()?.currentURI.spec === 'about:privatebrowsing');
  browserOf().fixupAndLoadURIString(url, { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });
  await until(() => browserOf().currentURI.spec === url && !browserOf().webProgress.isLoadingDocument);
  return '';
}`;

const ERRORS = `(origin) => JSON.stringify(
  Services.console.getMessageArray()
    .filter((message) => message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag))
    .filter(({ sourceName, errorMessage }) => (sourceName + errorMessage).includes(origin))
    .map(({ errorMessage, sourceName, lineNumber }) => errorMessage + ' (' + sourceName + ':' + lineNumber + ')'),
)`;
