// The shelf's tables, tournament and replication; see the files beside this one.
export {};
