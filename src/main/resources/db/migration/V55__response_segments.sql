-- Questions about several segments at once are answered from responses: each set of segments that fits is a range of this index.
create index response_segments on response (segment_set, answered_at);
