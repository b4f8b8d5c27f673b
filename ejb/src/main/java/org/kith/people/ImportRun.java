package org.kith.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.CsvFile;
import org.kith.kernel.Owner;
import org.kith.kernel.PartnerRecord;

/** A file that was written into the records. The file itself is not kept. */
@Entity
@Table(name = "import_run")
public class ImportRun extends PartnerRecord {
    private String kind;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "file_hash")
    private String fileHash;

    @Column(name = "row_count")
    private int rowCount;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private @Nullable UUID madeBy;

    protected ImportRun() {}

    /** A file is about to be written. */
    public ImportRun(UUID id, Owner owner, String kind, String fileName, CsvFile file, Instant now, UUID by) {
        super(id, owner);
        this.kind = kind;
        this.fileName = fileName.substring(0, Math.min(fileName.length(), 200));
        this.fileHash = file.hash();
        this.rowCount = file.rows().size();
        this.madeAt = now;
        this.madeBy = by;
    }
}
