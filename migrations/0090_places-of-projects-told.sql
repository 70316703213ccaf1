-- The places that were made of what projects said of theirs (0086) have no event: it is written, of the day since which
-- each stands in the register and by nobody, since nobody entered it. One that came with an import has that of its import.
INSERT INTO events (verb, subject_kind, subject_id, topic_id, at)
  SELECT 'place-added', 'place', p.id, p.id, p.at FROM places p
  WHERE NOT EXISTS (SELECT FROM events e WHERE e.subject_id = p.id AND e.verb = 'place-added')
    AND NOT EXISTS (SELECT FROM events e WHERE e.verb = 'places-imported' AND e.at = p.at)
  ORDER BY p.at, p.id;
