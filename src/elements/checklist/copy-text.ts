/** Copies text. False where the page may not write to the clipboard: without https, or in a frame without permission. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
