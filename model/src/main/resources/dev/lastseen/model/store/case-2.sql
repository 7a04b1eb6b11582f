-- What never leaves the case, nor is told in its audit trail.
create table secret(
    name varchar primary key,
    text varchar not null
);
