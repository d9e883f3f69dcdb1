/** Files beside the script: in the folder that it came from. */
import { ofPage } from '../page/unclobbered.js';

const script = ofPage('currentScript', document);
const here = script instanceof HTMLScriptElement ? script.src : '';

/**
 * Has a file beside the script run. A page that insists on trusted types lets a module be imported and no script be written; a page that
 * is itself a file, or whose scripts come from another site that does not share them, the other way round.
 *
 * @throws {Error} Where the file cannot be had; its message is the address.
 */
export async function beside(file: string): Promise<void> {
  const address = new URL(file, here || document.baseURI).href;
  if (location.protocol !== 'file:') {
    try {
      await import(/* @vite-ignore */ address);
      return;
    } catch {
      // A classic script may still be allowed.
    }
  }
  await classic(address);
}

const classic = (address: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const element = document.createElement('script');
    const fail = (): void => reject(new Error(address));
    element.onload = () => resolve();
    element.onerror = fail;
    try {
      element.src = address;
      document.head.appendChild(element).remove();
    } catch {
      fail();
    }
  });
