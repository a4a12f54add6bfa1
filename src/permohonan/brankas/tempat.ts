// The place each sealed value is bound to (authenticated data of the cipher).
export const tempatKunci = (badanId: string, orangId: string): string => `kunci/${badanId}/${orangId}`;
export const tempatKolom = (badanId: string, orangId: string, kolom: string): string => `kolom/${badanId}/${orangId}/${kolom}`;
export const tempatLampiran = (badanId: string, orangId: string, id: string): string => `lampiran/${badanId}/${orangId}/${id}`;
