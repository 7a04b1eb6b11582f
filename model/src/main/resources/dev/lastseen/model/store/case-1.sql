create table setting(
    name varchar primary key,
    text varchar not null
);

create table source(
    id int primary key,
    path varchar not null,
    sha256 varchar not null,
    decoded_sha256 varchar not null unique,
    stored_bytes bigint not null,
    decoded_bytes bigint not null,
    encoding varchar not null,
    format varchar not null,
    system varchar not null,
    zone varchar not null,
    zone_assumed boolean not null,
    records bigint not null,
    continuations bigint not null,
    record_bytes bigint not null,
    rejected_bytes bigint not null,
    blank_bytes bigint not null,
    total_bytes bigint not null,
    first_time bigint, -- microseconds since 1970 UTC
    last_time bigint,
    rejected_ranges bigint not null,
    end_cause varchar, -- why the source ends early; null where it does not
    end_line bigint,
    end_reason varchar,
    modified bigint not null -- of the file when it was read, milliseconds since 1970 UTC
);

create table rejected(
    source int not null,
    number int not null,
    line bigint not null,
    first_byte bigint not null,
    length bigint not null,
    reason varchar not null,
    foreign key (source) references source on delete cascade
);

create table warning(
    source int not null,
    number int not null,
    line bigint not null,
    message varchar not null,
    foreign key (source) references source on delete cascade
);

-- Notes and marks name the bytes they are about, so that they outlive any new import.
create table annotation(
    id int primary key,
    kind varchar not null,
    decoded_sha256 varchar not null,
    first_byte bigint not null,
    text varchar not null,
    made bigint not null -- milliseconds since 1970 UTC
);

create table audit(
    number int primary key,
    at bigint not null, -- milliseconds since 1970 UTC
    action varchar not null,
    detail varchar not null,
    chain varchar not null -- hash over this entry and the chain before it
);
