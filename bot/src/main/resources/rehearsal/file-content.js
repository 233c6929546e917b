/** Discord's limit for a file without a paid plan: 10 MiB. */
export const LARGEST_FILE = 10 * 1024 * 1024;

/**
 * A chosen file as acts carry it.
 *
 * @param {File} file
 * @returns {Promise<{name: string, content: string}>} content in Base64
 */
export function fileContent(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve({ name: file.name, content: reader.result.split(',')[1] ?? '' }));
    reader.addEventListener('error', () => reject(reader.error));
    reader.readAsDataURL(file);
  });
}
