/**
 */
package org.mekiki.model.policy;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Event Status</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Whether an event has happened, as of its document.
 * <!-- end-model-doc -->
 * @see org.mekiki.model.policy.PolicyPackage#getEventStatus()
 * @model annotation="https://mekiki.org/model/text label.en='Event status' label.ja='\u51fa\u6765\u4e8b\u306e\u72b6\u614b' doc.ja='\u6587\u66f8\u306e\u6642\u70b9\u3067\u8d77\u304d\u305f\u304b\u3069\u3046\u304b\u3002'"
 * @generated
 */
public enum EventStatus implements Enumerator
{
	/**
	 * The '<em><b>PAST</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Had happened.
	 * <!-- end-model-doc -->
	 * @see #PAST_VALUE
	 * @generated
	 * @ordered
	 */
	PAST(0, "PAST", "PAST"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>ONGOING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Was going on.
	 * <!-- end-model-doc -->
	 * @see #ONGOING_VALUE
	 * @generated
	 * @ordered
	 */
	ONGOING(1, "ONGOING", "ONGOING"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>PLANNED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Was planned.
	 * <!-- end-model-doc -->
	 * @see #PLANNED_VALUE
	 * @generated
	 * @ordered
	 */
	PLANNED(2, "PLANNED", "PLANNED"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>PAST</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Had happened.
	 * <!-- end-model-doc -->
	 * @see #PAST
	 * @model annotation="https://mekiki.org/model/text label.en='Past' label.ja='\u5b9f\u65bd\u6e08\u307f' doc.ja='\u5b9f\u65bd\u6e08\u307f\u3002'"
	 * @generated
	 * @ordered
	 */
	public static final int PAST_VALUE = 0;

	/**
	 * The '<em><b>ONGOING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Was going on.
	 * <!-- end-model-doc -->
	 * @see #ONGOING
	 * @model annotation="https://mekiki.org/model/text label.en='Ongoing' label.ja='\u7d99\u7d9a\u4e2d' doc.ja='\u7d99\u7d9a\u4e2d\u3002'"
	 * @generated
	 * @ordered
	 */
	public static final int ONGOING_VALUE = 1;

	/**
	 * The '<em><b>PLANNED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Was planned.
	 * <!-- end-model-doc -->
	 * @see #PLANNED
	 * @model annotation="https://mekiki.org/model/text label.en='Planned' label.ja='\u4e88\u5b9a' doc.ja='\u4e88\u5b9a\u3002'"
	 * @generated
	 * @ordered
	 */
	public static final int PLANNED_VALUE = 2;

	/**
	 * An array of all the '<em><b>Event Status</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final EventStatus[] VALUES_ARRAY =
		new EventStatus[]
		{
			PAST,
			ONGOING,
			PLANNED,
		};

	/**
	 * A public read-only list of all the '<em><b>Event Status</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<EventStatus> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Event Status</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static EventStatus get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			EventStatus result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Event Status</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static EventStatus getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			EventStatus result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Event Status</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static EventStatus get(int value)
	{
		switch (value)
		{
			case PAST_VALUE: return PAST;
			case ONGOING_VALUE: return ONGOING;
			case PLANNED_VALUE: return PLANNED;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EventStatus(int value, String name, String literal)
	{
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue()
	{
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName()
	{
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral()
	{
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString()
	{
		return literal;
	}
	
} //EventStatus
