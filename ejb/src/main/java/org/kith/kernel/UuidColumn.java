package org.kith.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ids as text. EclipseLink's own converter fails on a reference that is not set. */
@Converter(autoApply = true)
public class UuidColumn implements AttributeConverter<UUID, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    @Override
    public @Nullable UUID convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : UUID.fromString(column);
    }
}
