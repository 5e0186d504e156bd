-- Which row version came from which. Each statement can be repeated

-- What a version is joined by: stage and hashes of its texts' keys, packed. Plain rows have none
CREATE TABLE IF NOT EXISTS lineage_key (
  number BIGINT PRIMARY KEY,
  part_id INTEGER NOT NULL,
  join_keys BYTEA NOT NULL
);
CREATE INDEX IF NOT EXISTS lineage_key_part ON lineage_key (part_id, number);

-- The links of evolved and multi-turn versions: one that is linked stands here
CREATE TABLE IF NOT EXISTS lineage_link (
  number BIGINT PRIMARY KEY,
  parent BIGINT NOT NULL
);
CREATE INDEX IF NOT EXISTS lineage_link_parent ON lineage_link (parent);

-- One that is not stands here: an orphan without, an ambiguous one with its candidates
CREATE TABLE IF NOT EXISTS lineage_unlinked (
  number BIGINT PRIMARY KEY,
  candidates BIGINT
);
CREATE INDEX IF NOT EXISTS lineage_unlinked_candidates ON lineage_unlinked (candidates);

-- Sets of candidates, which many ambiguous versions may share. A set's number is a hash of its members
CREATE TABLE IF NOT EXISTS lineage_candidate (
  candidates BIGINT NOT NULL,
  number BIGINT NOT NULL,
  PRIMARY KEY (candidates, number)
);
CREATE INDEX IF NOT EXISTS lineage_candidate_number ON lineage_candidate (number);

-- How the versions that are shown of a dataset are linked; joined is false where an older program read them
CREATE TABLE IF NOT EXISTS lineage_dataset (
  dataset_id INTEGER PRIMARY KEY,
  joined BOOLEAN NOT NULL,
  linked BIGINT DEFAULT 0 NOT NULL,
  ambiguous BIGINT DEFAULT 0 NOT NULL,
  orphan BIGINT DEFAULT 0 NOT NULL
);
INSERT INTO lineage_dataset (dataset_id, joined)
  SELECT d.id, FALSE FROM dataset d
  WHERE NOT EXISTS (SELECT 1 FROM lineage_dataset l WHERE l.dataset_id = d.id);
