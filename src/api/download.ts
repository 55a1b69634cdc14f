export const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const PDF = 'application/pdf';

/** A file to be kept under a name; `filename*` carries Vietnamese letters (RFC 6266). */
export function download(bytes: Uint8Array | string, type: string, name: string): Response {
  const body = typeof bytes === 'string' ? bytes : new Uint8Array(bytes);
  const kept = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return new Response(body, {
    headers: { 'content-type': type, 'content-disposition': `attachment; filename*=UTF-8''${kept}` },
  });
}
