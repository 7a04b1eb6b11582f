-- Copies of evidence that the case holds, and the bytes of the files that hold them.
create table copy(
    name varchar primary key, -- hash of the bytes that were copied
    sha256 varchar not null, -- of the file
    bytes bigint not null
);
