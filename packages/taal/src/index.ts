// Codes and fields of the other packages become sentences, numbers and dates here, in Dutch and English.

export {};
