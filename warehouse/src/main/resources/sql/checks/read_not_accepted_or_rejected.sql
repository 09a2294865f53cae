-- Of every file that was read to its end: accepted + rejected = read.
SELECT feed, file, read, accepted, rejected
FROM star.file_quality
WHERE accepted + rejected <> read;
