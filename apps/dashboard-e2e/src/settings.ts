/** Where the product runs, and which browser visits it. */
export const baseUrl = required('E2E_BASE_URL', 'the address of the running product');
export const sandboxUrl = required('E2E_SANDBOX_URL', 'the address of its provider sandbox');
export const chromePath = required('CHROME_PATH', 'the path of Chromium or Chrome');

function required(name: string, meaning: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`Set ${name}: ${meaning}.`);
  return value;
}
